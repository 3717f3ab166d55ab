import ChapterModel

/// Hides what is no Markdown, such as shortcodes, from the scanners of Markdown without moving
/// anything: each of its bytes, line ends included, becomes one that means nothing to them and that
/// plain text leaves out. Hugo, too, puts a placeholder where a shortcode stood.
enum Masking {
  /// The byte that takes the place: "substitute" in ASCII.
  static let byte: UInt8 = 0x1A

  /// A copy of `text` with the bytes of `ranges` hidden.
  static func hide(_ ranges: [Range<Int>], in text: Span<UInt8>) -> [UInt8] {
    var copy = text.withUnsafeBufferPointer { Array($0) }
    for range in ranges {
      for offset in range { copy[offset] = byte }
    }
    return copy
  }
}
