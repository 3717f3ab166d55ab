import ChapterModel

/// A block of Liquid inside of which no tag counts.
enum LiquidBlock: Hashable {
  /// `{% raw %}`: text as it stands.
  case raw

  /// `{% comment %}`: nothing at all.
  case comment

  /// The block that a tag opens.
  init?(_ tag: Shortcode) {
    switch tag.name {
    case "raw" where tag.parameters.isEmpty: self = .raw
    case "comment": self = .comment
    default: return nil
    }
  }

  /// Whether a reader of the page sees what stands inside.
  var isShown: Bool { self == .raw }

  private var closingName: StaticString {
    switch self {
    case .raw: "endraw"
    case .comment: "endcomment"
    }
  }

  /// The tag that closes the block, the first one from an offset on.
  func end(_ text: Span<UInt8>, from start: Int, before end: Int) -> Range<Int>? {
    var offset = start
    while true {
      offset = text.firstOffset(from: offset, before: end) { $0 == UInt8(ascii: "{") }
      guard offset < end else { return nil }
      if let close = closingTag(text, at: offset, before: end) { return offset..<close }
      offset += 1
    }
  }

  /// The offset behind `{%- endraw -%}`, nil where it doesn't stand there.
  private func closingTag(_ text: Span<UInt8>, at start: Int, before end: Int) -> Int? {
    guard text.has("{%", at: start, before: end) else { return nil }
    let name = text.firstOffset(from: start + 2, before: min(end, start + 20)) {
      !$0.isWhitespace && $0 != UInt8(ascii: "-")
    }
    guard text.has(closingName, at: name, before: end) else { return nil }
    let behind = name + closingName.utf8CodeUnitCount
    let close = text.firstOffset(from: behind, before: min(end, behind + 20)) {
      !$0.isWhitespace && $0 != UInt8(ascii: "-")
    }
    return text.has("%}", at: close, before: end) ? close + 2 : nil
  }
}
