import ChapterModel

/// Comments, processing instructions, declarations and CDATA sections inside a paragraph, and MDX's
/// comments, `{/* … */}`. It remembers what was not found, so that a text of nothing but starts takes no quadratic time.
struct RawHTML {
  /// A bit for each kind that is known not to end any more.
  private var lacking: UInt8 = 0

  /// The first byte behind what begins `range`, or nil where none of them does.
  mutating func end(_ text: Span<UInt8>, in range: Range<Int>) -> Int? {
    if text.begins(range, with: "{/*") { return close(text, range.dropFirst(3), "*/}", kind: 4) }
    if text.begins(range, with: "<!--") {
      let inside = range.lowerBound + 4..<range.upperBound
      if text.begins(inside, with: ">") { return inside.lowerBound + 1 }
      if text.begins(inside, with: "->") { return inside.lowerBound + 2 }
      return close(text, range.dropFirst(4), "-->", kind: 0)
    }
    if text.begins(range, with: "<?") { return close(text, range.dropFirst(2), "?>", kind: 1) }
    if text.begins(range, with: "<![cdata[") {
      return close(text, range.dropFirst(9), "]]>", kind: 2)
    }
    guard text.begins(range, with: "<!"), range.count > 2, text[range.lowerBound + 2].isLetter
    else { return nil }
    return close(text, range.dropFirst(2), ">", kind: 3)
  }

  private mutating func close(
    _ text: Span<UInt8>, _ range: Range<Int>, _ word: StaticString, kind: Int
  ) -> Int? {
    guard lacking & 1 << UInt8(kind) == 0 else { return nil }
    guard let start = text.firstOffset(of: word, in: range) else {
      lacking |= 1 << UInt8(kind)
      return nil
    }
    return start + word.utf8CodeUnitCount
  }
}
