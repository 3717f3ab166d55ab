import ChapterModel

/// Reads AsciiDoc's macros of film and sound as calls: `video::ID[youtube, start=60]`,
/// `video::ID/LIST[youtube]`, `video::URL[]`, `audio::URL[]`.
enum AsciiDocMacro {
  /// The macro that a line without the blanks around it is; `title` is the line above it.
  static func read(_ text: Span<UInt8>, _ line: Range<Int>, title: Range<Int>?) -> Shortcode? {
    let names: [StaticString] = ["video::", "audio::"]
    guard
      let name = names.first(where: { text.has($0, at: line.lowerBound, before: line.upperBound) }),
      text[line.upperBound - 1] == UInt8(ascii: "]")
    else { return nil }
    let start = line.lowerBound + name.utf8CodeUnitCount
    let bracket = text.firstOffset(from: start, before: line.upperBound) { $0 == UInt8(ascii: "[") }
    var call = Shortcode(name: text.text(line.lowerBound..<start - 2), range: line)
    let attributes = attributes(text, in: bracket + 1..<max(bracket + 1, line.upperBound - 1))
    let target = start..<bracket
    let isHosts = attributes.contains { $0.name == nil && EmbedName(provider: $0.value) != nil }
    // Behind the id of a video may stand its playlist.
    let id = isHosts ? start..<text.skip(in: target) { $0 != UInt8(ascii: "/") } : target
    guard !id.isEmpty else { return nil }
    call.parameters = [ShortcodeParameter(value: text.text(id), range: id)] + attributes
    if let title, call["title"] == nil {
      call.parameters.append(
        ShortcodeParameter(name: "title", value: text.text(title), range: title))
    }
    return call
  }

  private static func attributes(_ text: Span<UInt8>, in range: Range<Int>) -> [ShortcodeParameter]
  {
    var found: [ShortcodeParameter] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      let comma = end(of: offset, text, before: range.upperBound)
      let part = text.trimmedWhitespace(offset..<comma)
      offset = comma + 1
      guard !part.isEmpty else { continue }
      let equals = text.firstOffset(from: part.lowerBound, before: part.upperBound) {
        $0 == UInt8(ascii: "=")
      }
      guard equals < part.upperBound else {
        found.append(ShortcodeParameter(value: text.text(part), range: part))
        continue
      }
      let value = EmbedValue(text, in: equals + 1..<part.upperBound).range
      found.append(
        ShortcodeParameter(
          name: text.text(part.lowerBound..<equals), value: text.text(value), range: value))
    }
    return found
  }

  /// Where the attribute that begins at an offset ends: at a comma outside of quotes.
  private static func end(of start: Int, _ text: Span<UInt8>, before limit: Int) -> Int {
    var isQuoted = false
    return text.firstOffset(from: start, before: limit) { byte in
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      return byte == UInt8(ascii: ",") && !isQuoted
    }
  }
}
