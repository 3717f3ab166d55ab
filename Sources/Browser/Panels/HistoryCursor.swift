/// A place in the lines that were typed before: 0 is the newest of them, before it comes what is
/// typed now.
struct HistoryCursor: Hashable {
  /// Which line stands in the field; nil for what was typed.
  private var place: Int?

  /// What was typed before an older line took its place.
  private var draft = ""

  /// A place before all older lines.
  init() {}

  /// Goes so many lines back, or on where negative.
  ///
  /// - Parameters:
  ///   - steps: how many lines back.
  ///   - history: the lines typed before, the newest last.
  ///   - typed: what stands in the field.
  /// - Returns: what is to stand there; nil where there is no such line.
  mutating func recall(_ steps: Int, of history: [String], from typed: String) -> String? {
    var wanted = (place ?? -1) + max(-history.count, min(history.count, steps))
    // A line that is there already would seem to do nothing.
    if place == nil, wanted == 0, history.last == typed { wanted += 1 }
    guard wanted >= -1, wanted < history.count, place != nil || wanted >= 0 else { return nil }
    if place == nil { draft = typed }
    place = wanted < 0 ? nil : wanted
    return wanted < 0 ? draft : history[history.count - 1 - wanted]
  }
}
