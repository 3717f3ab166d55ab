import ChapterModel

extension CalendarDate {
  /// The day so many days after 1 January 1970, nil outside of the years 1 to 9999.
  ///
  /// Gregorian years come in eras of 400 with 146,097 days each; counted from 1 March, so that a
  /// leap day is the last of its year.
  init?(daysSince1970 days: Int) {
    guard (-719_162...2_932_896).contains(days) else { return nil }
    let sinceMarch = days + 719_468
    let (era, dayOfEra) = (sinceMarch / 146_097, sinceMarch % 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let fromMarch = (5 * dayOfYear + 2) / 153
    let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
    self.init(
      year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * fromMarch + 2) / 5 + 1)
  }
}
