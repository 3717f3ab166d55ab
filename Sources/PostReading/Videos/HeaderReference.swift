import ChapterModel
import FrontMatter

/// A value in a post's text that stands for one of its front matter: `page.youtubeId`,
/// `{{ page.talk.video }}`, `page["youtube-id"]`.
enum HeaderReference {
  /// The front matter's value; nil where the text refers to none, or to nothing that is there.
  static func value(of text: String, in header: Node) -> String? {
    guard text.holds("page") else { return nil }
    var name = Substring(text).trimmingBlanks()
    if name.hasPrefix("{{"), name.hasSuffix("}}"), name.utf8.count > 4 {
      name = name.dropFirst(2).dropLast(2).trimmingBlanks()
    }
    guard name.hasPrefix("page.") || name.hasPrefix("page[") else { return nil }
    let keys = name.dropFirst(4).split { ".[]\"'".contains($0) }
    var node: Node? = header
    for key in keys.prefix(8) { node = node?[String(key)] }
    return keys.isEmpty ? nil : node?.text
  }

  /// A text with each `{{ page.key }}` in it replaced; nil where there is none.
  static func replaced(in text: String, by header: Node) -> String? {
    guard let open = text.firstRange(of: "{{"), let close = text.firstRange(of: "}}"),
      open.upperBound < close.lowerBound,
      let value = value(of: String(text[open.lowerBound..<close.upperBound]), in: header)
    else { return nil }
    return text[..<open.lowerBound] + value + text[close.upperBound...]
  }
}
