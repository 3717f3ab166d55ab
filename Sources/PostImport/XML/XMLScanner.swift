import ChapterModel

/// Reads an XML document (XML 1.0) piece by piece, forward only, in linear time and constant depth.
///
///     piece = "<" name { name "=" quoted } ["/"] ">" | "</" name ">" | text
///           | "<!--" … "-->" | "<?" … "?>" | "<![CDATA[" … "]]>" | "<!" … ">"
///
/// It reads what chapter files hold: UTF-8, the five named references and numeric ones. A document
/// type is passed over, and entities that it declares stay unread: no input unfolds here. That ends
/// match starts is left to the caller.
struct XMLScanner {
  private let end: Int
  private var offset = 0
  private var line = 1
  private var lineStart = 0
  private var pendingEnd: String?

  /// A scanner at the beginning of a text.
  init(_ text: Span<UInt8>) {
    end = text.count
  }

  /// The next piece; nil at the end.
  mutating func next(_ text: Span<UInt8>) throws(InputError) -> XMLPiece? {
    if let name = pendingEnd {
      pendingEnd = nil
      return .end(name)
    }
    while offset < end {
      guard text[offset] == UInt8(ascii: "<") else { return .text(takeText(text)) }
      if text.has("<![CDATA[", at: offset, before: end) {
        let start = offset + 9
        try skip(past: "]]>", text)
        return .text(text.text(start..<max(start, offset - 3)))
      }
      if text.has("<!--", at: offset, before: end) {
        try skip(past: "-->", text)
      } else if text.has("<?", at: offset, before: end) {
        try skip(past: "?>", text)
      } else if text.has("<!", at: offset, before: end) {
        try skipDeclaration(text)
      } else if text.has("</", at: offset, before: end) {
        move(to: offset + 2, text)
        let name = takeName(text)
        try skip(past: ">", text)
        return .end(name)
      } else {
        return .start(try takeElement(text))
      }
    }
    return nil
  }

  /// The next start or end of an element; text between is passed over.
  mutating func nextElement(_ text: Span<UInt8>) throws(InputError) -> XMLPiece? {
    while let piece = try next(text) {
      if case .text = piece { continue }
      return piece
    }
    return nil
  }

  private mutating func takeElement(_ text: Span<UInt8>) throws(InputError) -> XMLElement {
    let place = location
    move(to: offset + 1, text)
    let name = takeName(text)
    guard !name.isEmpty else { throw InputError("a name is missing behind <", at: place) }
    var attributes: [String: String] = [:]
    while true {
      skipBlanks(text)
      guard offset < end else { throw InputError("the element does not end", at: place) }
      if text.has("/>", at: offset, before: end) {
        pendingEnd = name
        move(to: offset + 2, text)
        break
      }
      if text[offset] == UInt8(ascii: ">") {
        move(to: offset + 1, text)
        break
      }
      let (key, value) = try takeAttribute(text)
      attributes[key] = value
    }
    return XMLElement(name: name, attributes: attributes, location: place)
  }

  private mutating func takeAttribute(
    _ text: Span<UInt8>
  ) throws(InputError) -> (String, String) {
    let key = takeName(text)
    skipBlanks(text)
    guard !key.isEmpty, offset < end, text[offset] == UInt8(ascii: "=") else {
      throw InputError("an attribute has no value", at: location)
    }
    move(to: offset + 1, text)
    skipBlanks(text)
    guard offset < end, "\"'".utf8.contains(text[offset]) else {
      throw InputError("an attribute's value has no quotes", at: location)
    }
    let quote = text[offset]
    let start = offset + 1
    let stop = text.firstOffset(from: start, before: end) { $0 == quote }
    guard stop < end else { throw InputError("an attribute's value does not end", at: location) }
    move(to: stop + 1, text)
    return (key, Self.unescaped(text.text(start..<stop)))
  }

  /// A name without its prefix.
  private mutating func takeName(_ text: Span<UInt8>) -> String {
    let start = offset
    let stop = text.firstOffset(from: start, before: end) { byte in
      byte <= 0x20 || "=/><\"'".utf8.contains(byte)
    }
    move(to: stop, text)
    let name = text.text(start..<stop)
    return name.lastIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
  }

  private mutating func takeText(_ text: Span<UInt8>) -> String {
    let start = offset
    move(to: text.firstOffset(from: start, before: end) { $0 == UInt8(ascii: "<") }, text)
    return Self.unescaped(text.text(start..<offset))
  }

  /// Passes over a document type, whose declarations stand in brackets.
  private mutating func skipDeclaration(_ text: Span<UInt8>) throws(InputError) {
    let mark = text.firstOffset(from: offset, before: end) {
      $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: ">")
    }
    let hasBrackets = mark < end && text[mark] == UInt8(ascii: "[")
    if hasBrackets { try skip(past: "]", text) }
    try skip(past: ">", text)
  }

  private mutating func skip(past word: StaticString, _ text: Span<UInt8>) throws(InputError) {
    let place = location
    var stop = offset
    while stop < end, !text.has(word, at: stop, before: end) { stop += 1 }
    guard stop < end else { throw InputError("this does not end", at: place) }
    move(to: stop + word.utf8CodeUnitCount, text)
  }

  private mutating func skipBlanks(_ text: Span<UInt8>) {
    move(to: text.firstOffset(from: offset, before: end) { $0 > 0x20 }, text)
  }

  /// Where the next byte stands.
  private var location: SourceLocation {
    SourceLocation(line: line, column: offset - lineStart + 1)
  }

  private mutating func move(to target: Int, _ text: Span<UInt8>) {
    let target = min(target, end)
    while offset < target {
      if text[offset] == 0x0A {
        line += 1
        lineStart = offset + 1
      }
      offset += 1
    }
  }

  private static func unescaped(_ text: String) -> String {
    var plain = ""
    var rest = text[...]
    while let sign = rest.firstIndex(of: "&") {
      plain += rest[..<sign]
      if let (value, end) = CharacterReference.read(rest[sign...]) {
        plain += value
        rest = rest[end...]
      } else {
        plain.append("&")
        rest = rest[rest.index(after: sign)...]
      }
    }
    return plain + rest
  }
}
