import ChapterModel
import FrontMatter

/// Reads the video that an element of HTML or MDX embeds: `iframe`, `video`, `audio`, `embed`,
/// `object`, components such as `<YouTube>`, `<lite-youtube>`, `<ReactPlayer>`, and elements whose
/// attributes name YouTube.
struct ElementEmbed {
  /// What the front matter says, for attributes that refer to it.
  let header: Node

  /// The embed that the tag in a range is.
  func embed(ofTag tag: Range<Int>, _ text: Span<UInt8>) -> Embed? {
    guard tag.count > 2, text[tag.lowerBound + 1].isLetter else { return nil }
    let nameEnd = text.skip(in: tag.lowerBound + 1..<tag.upperBound) {
      $0.isDigitOrLetter || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
    }
    let name = tag.lowerBound + 1..<nameEnd
    guard name.count <= 40, mayEmbed(text, name, in: tag) else { return nil }
    let attributes = HTMLTag.attributes(text, in: tag)
    let reading = reading(of: text.text(name), attributes, text)
    let title = attributes.first { $0.name == "title" || $0.name == "playlabel" }
    return Embed(
      reading, title: title.map { text.text(EmbedValue(text, in: $0.value).range) },
      offset: tag.lowerBound)
  }

  private typealias Attributes = [(name: String, value: Range<Int>)]

  /// A look at the bytes that spares most tags the reading of their attributes.
  private func mayEmbed(_ text: Span<UInt8>, _ name: Range<Int>, in tag: Range<Int>) -> Bool {
    if text.spells("a", in: name) || text.spells("img", in: name) { return false }
    return Self.names.contains { text.firstOffset(of: $0, in: name) != nil }
      || text.firstOffset(of: "youtu", in: tag) != nil
      || text.firstOffset(of: "vimeo", in: tag) != nil
  }

  private static let names: [StaticString] = [
    "iframe", "video", "audio", "source", "embed", "object", "player", "tube", "vimeo", "yt",
  ]

  private func reading(
    of name: String, _ attributes: Attributes, _ text: Span<UInt8>
  ) -> LinkReading {
    switch name {
    case "iframe":
      return first(of: EmbedKeys.sources, attributes, text, as: .other)
        ?? srcdoc(attributes, text) ?? LinkReading()
    case "video", "audio":
      if isDecoration(attributes) { return LinkReading() }
      return first(of: ["src", "data-src"], attributes, text, as: .other) ?? LinkReading()
    case "source", "embed":
      return first(of: ["src", "data-src"], attributes, text, as: .other) ?? LinkReading()
    case "object": return first(of: ["data"], attributes, text, as: .other) ?? LinkReading()
    default: return component(EmbedName(name), attributes, text)
    }
  }

  private func component(
    _ name: EmbedName, _ attributes: Attributes, _ text: Span<UInt8>
  ) -> LinkReading {
    if name != .other {
      let named = first(
        of: EmbedKeys.ids + EmbedKeys.urls + EmbedKeys.links, attributes, text, as: name)
      if let named { return named }
    }
    for attribute in attributes where attribute.name.utf8.count <= 40 {
      let key = EmbedName(attribute.name)
      guard key == .youTube || key == .vimeo else { continue }
      let read = value(attribute.value, text, as: key, isID: true)
      if read.link != nil { return read }
    }
    let hasClass = attributes.contains {
      $0.name.hasPrefix("class") && text.firstOffset(of: "youtu", in: $0.value) != nil
    }
    let keys = ["dataid", "datavideoid", "datavideo", "dataembed", "datasrc", "datacode"]
    return hasClass
      ? first(of: keys, attributes, text, as: .youTube) ?? LinkReading() : LinkReading()
  }

  /// The video of the first of some attributes that names one, else the first flawed reading.
  private func first(
    of keys: [String], _ attributes: Attributes, _ text: Span<UInt8>, as embed: EmbedName
  ) -> LinkReading? {
    var flawed: LinkReading?
    for key in keys {
      let folded = EmbedKeys.folded(key)
      for attribute in attributes {
        let name = EmbedKeys.folded(attribute.name)
        guard name == folded || (name.hasPrefix("data") && name.dropFirst(4) == folded) else {
          continue
        }
        let isID = EmbedKeys.ids.contains(folded) || folded.hasPrefix("data")
        let read = value(attribute.value, text, as: embed, isID: isID)
        if read.link != nil { return read }
        if flawed == nil, !read.flaws.isEmpty { flawed = read }
      }
    }
    return flawed
  }

  private func value(
    _ range: Range<Int>, _ text: Span<UInt8>, as name: EmbedName, isID: Bool
  ) -> LinkReading {
    let value = EmbedValue(text, in: range)
    if range.count < 300, text.firstOffset(of: "page", in: range) != nil {
      let written = text.text(range)
      if let whole = HeaderReference.value(of: written, in: header)
        ?? HeaderReference.replaced(in: written, by: header)
      {
        return whole.withBytes { bytes in
          LinkReading(
            EmbedValue(bytes, in: 0..<bytes.count).reading(bytes, as: name, isID: isID).link)
        }
      }
    }
    return value.reading(text, as: name, isID: isID)
  }

  /// The first URL of a video in the page that an `iframe` shows before its own is loaded.
  private func srcdoc(_ attributes: Attributes, _ text: Span<UInt8>) -> LinkReading? {
    guard let page = attributes.first(where: { $0.name == "srcdoc" })?.value else { return nil }
    var offset = page.lowerBound
    while let start = text.firstOffset(of: "//", in: offset..<page.upperBound) {
      let end = text.firstOffset(from: start, before: page.upperBound) {
        $0.isWhitespace || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "'")
          || $0 == UInt8(ascii: "\"")
      }
      let read = LinkReading(text, in: start..<end)
      if read.link != nil, text.firstOffset(of: "/vi", in: start..<end) == nil { return read }
      offset = max(end, start + 2)
    }
    return nil
  }

  /// Whether a film plays by itself again and again: an ornament or a screenshot that moves.
  private func isDecoration(_ attributes: Attributes) -> Bool {
    let names = Set(attributes.map(\.name))
    return names.contains("loop") || (names.contains("autoplay") && names.contains("muted"))
  }
}
