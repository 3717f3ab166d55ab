import ChapterModel
import FrontMatter

/// Reads what the head of a page of HTML says of it:
///
///     <meta name="date" content="2024-05-01">     also property="article:published_time"
///     <meta name="author" content="Name">, <meta name="bio" content="what is said of them">
///     <meta name="event" content="Title">
///
/// Pelican takes its pages' metadata from there, too. Each byte is looked at a few times at most.
enum PageMetadata {
  /// The metadata as a header's tree; `range` is the page.
  static func read(_ text: Span<UInt8>, in range: Range<Int>) -> Node {
    var tree = KeywordTree()
    var comments = RawHTML()
    var lines = LineCount()
    var offset = range.lowerBound
    while offset < range.upperBound {
      let start = text.skip(in: offset..<range.upperBound) { $0 != UInt8(ascii: "<") }
      let rest = start..<range.upperBound
      if let end = comments.end(text, in: rest) {
        offset = end
        continue
      }
      guard let end = HTMLTag.end(text, in: rest) else {
        offset = start + 1
        continue
      }
      offset = end
      switch HTMLTag.name(text, in: start..<end) {
      case "meta":
        if let (key, value) = entry(text, start..<end) {
          tree.add(key, value, at: lines.location(of: start, text))
        }
      case "script", "style", "title", "noscript": offset = behind(text, start..<end, range)
      case "html", "head", "link", "base": break
      default: return tree.root
      }
    }
    return tree.root
  }

  /// What a tag says, where its key is a known one.
  private static func entry(_ text: Span<UInt8>, _ tag: Range<Int>) -> (String, String)? {
    let attributes = HTMLTag.attributes(text, in: tag)
    guard let name = attributes.first(where: { $0.name == "name" || $0.name == "property" }),
      let content = attributes.first(where: { $0.name == "content" }),
      let key = keys[text.text(name.value).lowercased()]
    else { return nil }
    return (key, HTMLText.plain(text, in: content.value))
  }

  /// The offset behind an element that holds text of its own; one that never ends holds all.
  private static func behind(_ text: Span<UInt8>, _ tag: Range<Int>, _ range: Range<Int>) -> Int {
    let isClosing = text[tag.lowerBound + 1] == UInt8(ascii: "/")
    guard !isClosing else { return tag.upperBound }
    let name = HTMLTag.name(text, in: tag)
    let inside = tag.upperBound..<range.upperBound
    let closing = endings.first { $0.name == name }?.closing
    return closing.flatMap { text.firstOffset(of: $0, in: inside) } ?? range.upperBound
  }

  private static let endings: [(name: String, closing: StaticString)] = [
    ("script", "</script"), ("style", "</style"), ("title", "</title"), ("noscript", "</noscript"),
  ]

  private static let keys = [
    "date": "date", "article:published_time": "date", "dc.date": "date", "dcterms.date": "date",
    "dcterms.created": "date", "pubdate": "date", "author": "author", "authors": "author",
    "bio": "bio", "event": "event",
  ]
}
