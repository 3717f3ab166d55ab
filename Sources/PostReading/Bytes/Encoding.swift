import ChapterModel

/// Checks the encoding of a file.
enum Encoding {
  /// The offset of the first byte that makes the text no UTF-8.
  static func firstBadByte(_ text: Span<UInt8>) -> Int? {
    do {
      _ = try UTF8Span(validating: text)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
