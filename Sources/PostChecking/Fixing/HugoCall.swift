import ChapterModel
import PostReading

/// A call of Hugo's own `youtube` shortcode around a value.
struct HugoCall {
  /// The bytes between its marks that are parameters.
  private let parameters: Range<Int>

  /// The call in a line around some bytes; nil where there is none.
  init?(_ text: Span<UInt8>, around value: Range<Int>, line number: Int, _ lines: LineTable) {
    guard let line = lines.line(number, of: text) else { return nil }
    var start = value.lowerBound
    while start > line.lowerBound, !text.has("{{", at: start, before: value.lowerBound) {
      start -= 1
    }
    guard
      text.has("{{< ", at: start, before: line.upperBound)
        || text.has("{{% ", at: start, before: line.upperBound),
      text.has("youtube ", at: start + 4, before: line.upperBound)
    else { return nil }
    let end = text.firstOffset(from: value.upperBound, before: line.upperBound) {
      $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "%")
    }
    guard
      text.has(">}}", at: end, before: line.upperBound)
        || text.has("%}}", at: end, before: line.upperBound)
    else { return nil }
    parameters = text.trimmed(start + 12..<end)
  }

  /// The call with the query of its id as parameters of its own; nil where it has others that can't
  /// stand beside these.
  func withStart(of query: Range<Int>, _ text: Span<UInt8>) -> Fix? {
    let time = LinkTimePlace.value(text, in: query).flatMap {
      LinkTime.read(text, in: $0)
    }
    let hasTime = LinkTimePlace.value(text, in: query) != nil
    guard let time else { return hasTime ? nil : Fix(.safe, [Edit(query, "")]) }
    let written = text.text(parameters)
    let isNamed = written.hasPrefix("id=")
    // A call has only named parameters or none.
    guard isNamed || !written.contains(" ") else { return nil }
    guard !written.contains("start=") || text.text(query).contains("start=") else { return nil }
    var edits = [Edit(query, "")]
    if !isNamed { edits.insert(Edit(parameters.lowerBound..<parameters.lowerBound, "id="), at: 0) }
    edits.append(Edit(parameters.upperBound..<parameters.upperBound, " start=\(time.seconds)"))
    return Fix(.safe, edits)
  }
}
