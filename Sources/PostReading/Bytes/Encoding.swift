import ChapterModel

/// Checks the encoding of a file.
enum Encoding {
  /// The offset of the first byte that makes the text no UTF-8.
  static func firstBadByte(_ text: Span<UInt8>) -> Int? {
    var offset = text.firstBeyondASCII(from: 0)
    while offset < text.count {
      // What is not ASCII comes in pieces with plain text between, which costs less to pass over.
      let end = pieceEnd(text, from: offset)
      do {
        _ = try UTF8Span(validating: text.extracting(offset..<end))
      } catch {
        return offset + error.byteOffsets.lowerBound
      }
      offset = text.firstBeyondASCII(from: end)
    }
    return nil
  }

  /// Where a piece ends that begins at an offset: at the next byte of ASCII.
  private static func pieceEnd(_ text: Span<UInt8>, from start: Int) -> Int {
    text.skip(in: start..<text.count) { $0 >= 0x80 }
  }
}
