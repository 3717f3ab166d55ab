import ChapterModel

/// Makes the fixes of a list's lines that need the lines around them.
enum ListFixes {
  /// The fix of a separator: what the first line with the usual one has.
  static func separator(
    of line: ChapterLine, like usual: ChapterSeparator, in lines: [ChapterLine],
    _ text: Span<UInt8>
  ) -> Fix? {
    guard let range = line.separatorRange,
      let model = lines.lazy.filter({ $0.separator == usual }).compactMap(\.separatorRange).first
    else { return nil }
    return Fix(.safe, [Edit(range, text.text(model))])
  }

  /// The fix of a label and a link that name two times: the one that was not taken follows the other.
  static func time(of line: ChapterLine, taken time: Timestamp, _ text: Span<UInt8>) -> Fix? {
    guard let label = line.label, label.time == time else {
      return line.stampRange.map { Fix(.unsafe, [Edit($0, stamp(time, like: text.text($0)))]) }
    }
    guard let url = line.destination, let value = LinkTimePlace.value(text, in: url)
    else { return nil }
    return Fix(.unsafe, [Edit(value, linkTime(time, like: text.text(value)))])
  }

  /// The fix of stamps that are wider or narrower than most: all of them at once.
  static func widths(of odd: [ChapterLine], digits: Int, _ text: Span<UInt8>) -> Fix? {
    var edits: [Edit] = []
    for line in odd {
      guard let range = line.stampRange else { return nil }
      let written = text.text(range)
      let change = digits == 2 ? "0" + written : String(written.dropFirst())
      edits.append(Edit(range, change))
    }
    return Fix(.safe, edits)
  }

  /// A time as wide as a stamp that stands in its place now.
  private static func stamp(_ time: Timestamp, like written: String) -> String {
    let text = time.description
    let first = written.prefix { $0 != ":" }
    let units = written.count { $0 == ":" }
    if units == 2, time.seconds < 3600 {
      return (first.count == 2 ? "00:" : "0:") + (text.count == 4 ? "0" + text : text)
    }
    let isSameUnits = units == text.count { $0 == ":" }
    return isSameUnits && first.count == 2 && text.prefix { $0 != ":" }.count == 1
      ? "0" + text : text
  }

  /// A time as a link has it, in the spelling of the one that stands there now.
  private static func linkTime(_ time: Timestamp, like written: String) -> String {
    if written.contains(":") { return stamp(time, like: written) }
    return "\(time.seconds)" + (written.last?.isLetter == true ? "s" : "")
  }
}
