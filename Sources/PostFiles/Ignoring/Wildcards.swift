/// Matching with wildcards that stand for runs, of scalars in a name or of names in a path.
enum Wildcards {
  /// Whether `items` fit `pattern` from end to end, where an element that `isRun` fits any number of
  /// items and any other element one that it `fits`.
  ///
  /// Only the last run met ever has to grow, so the time is at most the product of the lengths.
  static func match<Element, Item>(
    _ pattern: [Element], _ items: [Item], isRun: (Element) -> Bool,
    fits: (Element, Item) -> Bool
  ) -> Bool {
    var place = 0
    var item = 0
    var lastRun: (place: Int, item: Int)?
    while item < items.count {
      if place < pattern.count, isRun(pattern[place]) {
        lastRun = (place, item)
        place += 1
      } else if place < pattern.count, fits(pattern[place], items[item]) {
        place += 1
        item += 1
      } else if let run = lastRun {
        lastRun = (run.place, run.item + 1)
        place = run.place + 1
        item = run.item + 1
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy(isRun)
  }
}
