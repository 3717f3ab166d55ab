/// A chapter of a made talk.
struct CorpusChapter {
  /// Seconds from the start of the video.
  let start: Int
  let title: String

  /// The start as posts write it: `M:SS`, from one hour on `H:MM:SS`.
  var stamp: String {
    let minutes = start / 60
    let hour = minutes >= 60 ? "\(minutes / 60):" + Self.twoDigits(minutes % 60) : "\(minutes)"
    return hour + ":" + Self.twoDigits(start % 60)
  }

  /// Between 5 and 20 chapters from 0:00 on.
  static func list(_ dice: inout Dice) -> [CorpusChapter] {
    var start = 0
    return (0..<dice.number(in: 5...20)).map { index in
      let title = index == 0 ? "Welcome" : dice.pick(ChapterForm.all).title(&dice)
      defer { start += dice.number(in: 25...410) }
      return CorpusChapter(start: start, title: title)
    }
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
