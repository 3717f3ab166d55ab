import ChapterModel

/// Reads speakers as posts introduce them: a name, and behind the first ` - `, ` – `, ` — `, ` @ `
/// or `|`, or in parentheses at the end, what they do and where.
enum SpeakerReader {
  /// The speaker that a line names; nil where the name is empty.
  static func read(_ line: some StringProtocol) -> Speaker? {
    let text = String(line.trimmingBlanks())
    let bytes = text.utf8Span.span
    guard let cut = separator(in: bytes, from: 0) else { return enclosed(text) }
    let name = bytes.trimmedText(0..<cut.lowerBound)
    let rest = bytes.trimmedText(cut.upperBound..<bytes.count)
    guard !name.isEmpty else { return nil }
    return Speaker(name: name, affiliation: rest.isEmpty ? nil : rest)
  }

  /// The speakers of one item of a list: one, or several that share what they do; a comma behind a
  /// name may divide it from what they do: `Zoë Łukasz, Äpple AB`.
  static func readItem(_ item: some StringProtocol) -> [Speaker] {
    guard let one = read(item) else { return [] }
    if NameList.isOne(one.name) { return [one] }
    if one.affiliation != nil {
      let names = NameList.parts(of: one.name)
      guard names.count > 1, names.allSatisfy(PersonNames.isName) else { return [one] }
      return names.map { Speaker(name: $0, affiliation: one.affiliation) }
    }
    let names = NameList.parts(of: one.name)
    guard names.count > 1 else { return [one] }
    if names.count == 2, let split = commaSplit(one.name) { return [split] }
    return names.allSatisfy(PersonNames.isName) ? names.map { Speaker(name: $0) } : [one]
  }

  /// The speakers that stand in one line behind a label, divided as the line divides them: by
  /// semicolons, else by commas, `&` and `and`. Behind a word for one speaker a comma divides the
  /// name from what they do.
  static func readLine(_ line: String, isSingular: Bool = false) -> [Speaker] {
    if line.utf8.contains(UInt8(ascii: ";")) {
      let parts = line.split(separator: ";")
      if parts.count > 1 { return parts.flatMap { readItem($0) } }
    }
    let separators = separators(in: line)
    if separators.count == 1 { return readItem(line) }
    if separators.count > 1 { return separated(line) }
    if isSingular, let one = commaSplit(line) { return [one] }
    return NameList.parts(of: line).compactMap { read($0) }
  }

  /// The names of a text without what their bearers do.
  static func names(in text: String) -> [String] { NameList.parts(of: text) }

  /// Several speakers each with what they do; a part between commas without a separator goes on
  /// with what the one before does.
  private static func separated(_ line: String) -> [Speaker] {
    var pieces: [String] = []
    for part in line.split(separator: ",") {
      let text = String(part)
      if let last = pieces.indices.last, separators(in: text).isEmpty {
        pieces[last] += "," + text
      } else {
        pieces.append(text)
      }
    }
    return pieces.compactMap { read($0) }
  }

  /// `Name, what they do`, where the part before the comma is a name by its form and the one behind
  /// it no second name joined by `and`.
  private static func commaSplit(_ line: String) -> Speaker? {
    guard let comma = NameList.firstComma(of: line) else { return nil }
    let name = line[..<comma].trimmingBlanks()
    let rest = line[line.index(after: comma)...].trimmingBlanks()
    guard PersonNames.isName(String(name)), !rest.isEmpty,
      !NameList.parts(of: String(rest)).dropFirst().contains(where: PersonNames.isName)
    else { return nil }
    return Speaker(name: String(name), affiliation: String(rest))
  }

  /// A name with parentheses behind it, unless they hold how to speak of someone: `(she/her)`.
  private static func enclosed(_ text: some StringProtocol) -> Speaker? {
    guard !text.isEmpty else { return nil }
    guard text.last == ")", let open = text.lastIndex(of: "("), open > text.startIndex else {
      return Speaker(name: String(text))
    }
    let name = text[..<open].trimmingBlanks()
    let rest = text[text.index(after: open)...].dropLast().trimmingBlanks()
    guard !name.isEmpty, !rest.isEmpty else { return Speaker(name: String(text)) }
    let isPronoun = rest.split(separator: "/").allSatisfy { pronouns.contains($0.lowercased()) }
    return Speaker(name: String(name), affiliation: isPronoun ? nil : String(rest))
  }

  private static let pronouns: Set<String> = [
    "she", "her", "hers", "he", "him", "his", "they", "them", "theirs", "er", "sie", "ihr", "ihm",
    "elle", "il", "ella", "él",
  ]

  private static func separators(in text: String) -> [Range<Int>] {
    let span = text.utf8Span.span
    var found: [Range<Int>] = []
    while let next = separator(in: span, from: found.last?.upperBound ?? 0) { found.append(next) }
    return found
  }

  /// The first separator from an offset on.
  private static func separator(in span: Span<UInt8>, from start: Int) -> Range<Int>? {
    var offset = start
    while offset < span.count {
      offset = span.firstOffset(of: UInt8(ascii: "|"), or: 0x20, in: offset..<span.count)
      guard offset < span.count else { break }
      let length = separatorLength(span, at: offset)
      if length > 0 { return offset..<offset + length }
      offset += 1
    }
    return nil
  }

  private static func separatorLength(_ span: Span<UInt8>, at offset: Int) -> Int {
    if span[offset] == UInt8(ascii: "|") { return 1 }
    guard offset + 1 < span.count, !span[offset + 1].isDigitOrLetter else { return 0 }
    let spelling = spellings.first { span.has($0, at: offset, before: span.count) }
    return spelling?.utf8CodeUnitCount ?? 0
  }

  private static let spellings: [StaticString] = [" - ", " – ", " — ", " @ "]
}
