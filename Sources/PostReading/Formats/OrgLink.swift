import ChapterModel

/// A link of Org: `[[target][text]]` or `[[target]]`.
struct OrgLink: Equatable {
  /// All of it.
  let whole: Range<Int>

  /// Where it leads.
  let target: Range<Int>

  /// What it shows; nil where that is the target.
  let shown: Range<Int>?

  /// How long a target and a text may be.
  private static let limit = 2000

  /// The link that begins a range.
  init?(_ text: Span<UInt8>, in range: Range<Int>) {
    guard text.has("[[", at: range.lowerBound, before: range.upperBound) else { return nil }
    let start = range.lowerBound + 2
    let targetEnd = text.firstOffset(from: start, before: min(range.upperBound, start + Self.limit))
    {
      $0 == UInt8(ascii: "]") || $0.isLineEnd
    }
    guard targetEnd > start else { return nil }
    target = start..<targetEnd
    if text.has("]]", at: targetEnd, before: range.upperBound) {
      shown = nil
      whole = range.lowerBound..<targetEnd + 2
      return
    }
    guard text.has("][", at: targetEnd, before: range.upperBound) else { return nil }
    let inside = targetEnd + 2..<min(range.upperBound, targetEnd + Self.limit)
    guard !inside.isEmpty, let end = text.firstOffset(of: "]]", in: inside) else { return nil }
    shown = inside.lowerBound..<end
    whole = range.lowerBound..<end + 2
  }
}
