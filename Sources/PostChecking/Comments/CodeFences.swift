import ChapterModel

/// Tells which places of a Markdown text lie in fenced code. It only moves forward, so that asking
/// for places in their order takes time in proportion to the text's length.
struct CodeFences {
  private var offset = 0
  private var fence: (byte: UInt8, length: Int)?

  /// Whether what stands at a place, behind all asked for before, is code.
  mutating func hold(_ place: Int, _ text: Span<UInt8>) -> Bool {
    while offset < place {
      let end = text.firstOffset(from: offset, before: text.count, where: \.isLineEnd)
      guard end < place else { break }
      pass(text, offset..<end)
      offset = end + 1
    }
    return fence != nil
  }

  /// Takes a line.
  private mutating func pass(_ text: Span<UInt8>, _ line: Range<Int>) {
    let start = text.firstOffset(from: line.lowerBound, before: line.upperBound) {
      !$0.isBlank && $0 != UInt8(ascii: ">")
    }
    guard start < line.upperBound,
      text[start] == UInt8(ascii: "`") || text[start] == UInt8(ascii: "~")
    else { return }
    let byte = text[start]
    let end = text.firstOffset(from: start, before: line.upperBound) { $0 != byte }
    guard end - start >= 3 else { return }
    if let open = fence {
      let rest = text.firstOffset(from: end, before: line.upperBound) { !$0.isBlank }
      if open.byte == byte, end - start >= open.length, rest == line.upperBound { fence = nil }
    } else {
      fence = (byte, end - start)
    }
  }
}
