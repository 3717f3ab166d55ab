import ChapterModel

/// The marker of an item in a list of Org:
///
///     marker = blanks ("-" / "+" / "*" / digits ("." / ")")) (blank / end) ["[@" digits "]"] [box]
///     box    = "[ ]" / "[X]" / "[-]"
///
/// A `*` at the start of a line begins a headline instead.
struct OrgItem {
  /// How many columns of blanks stand before it.
  let indent: Int

  /// Whether the items are numbered.
  let isOrdered: Bool

  /// The marker with the blanks behind it, and a box.
  let marker: Range<Int>

  /// The marker that a line begins with, behind so many columns of blanks.
  init?(_ text: Span<UInt8>, _ content: Range<Int>, indent: Int) {
    let first = text[content.lowerBound]
    var end = content.lowerBound + 1
    if first.isDigit {
      end = text.skip(in: content, while: \.isDigit)
      guard end < content.upperBound, end - content.lowerBound < 10,
        ".)".utf8.contains(text[end])
      else { return nil }
      end += 1
    } else {
      guard "-+".utf8.contains(first) || (first == UInt8(ascii: "*") && indent > 0) else {
        return nil
      }
    }
    guard end < content.upperBound, text[end].isBlank else { return nil }
    self.indent = indent
    isOrdered = first.isDigit
    end = text.skip(in: end..<content.upperBound, while: \.isBlank)
    marker = content.lowerBound..<Self.pastBoxes(text, end..<content.upperBound)
  }

  private static func pastBoxes(_ text: Span<UInt8>, _ rest: Range<Int>) -> Int {
    var offset = rest.lowerBound
    for box in ["[ ] ", "[X] ", "[-] "] as [StaticString]
    where text.has(box, at: offset, before: rest.upperBound) {
      offset += box.utf8CodeUnitCount
    }
    return offset
  }
}
