extension TOMLReader {
  /// Reads a value and whatever it holds.
  mutating func readValue(_ text: Span<UInt8>, depth: Int) throws(HeaderError) -> Node {
    let place = place(text)
    if depth >= HeaderReader.maximumDepth, offset < end, "[{".utf8.contains(text[offset]) {
      throw error("lists and mappings are nested too deep", text)
    }
    if let string = try readString(text, mayHaveLines: true) {
      return Node(.scalar(string, quoted: true), at: place)
    }
    if take("[", of: text) {
      return Node(.sequence(try readItems(text, depth: depth + 1)), at: place)
    }
    if take("{", of: text) {
      return try readInlineTable(text, at: place, depth: depth)
    }
    return Node(.scalar(try readBareValue(text), quoted: false), at: place)
  }

  private mutating func readItems(
    _ text: Span<UInt8>, depth: Int
  ) throws(HeaderError) -> [Node] {
    var items: [Node] = []
    while true {
      skipBlankLines(text)
      if take("]", of: text) { return items }
      items.append(try readValue(text, depth: depth))
      skipBlankLines(text)
      guard take(",", of: text) || (offset < end && text[offset] == UInt8(ascii: "]")) else {
        throw error("',' or ']' is missing", text)
      }
    }
  }

  private mutating func readInlineTable(
    _ text: Span<UInt8>, at place: KeyPlace, depth: Int
  ) throws(HeaderError) -> Node {
    let table = TOMLTable(at: place)
    while true {
      skipBlankLines(text)
      if take("}", of: text) { return table.node() }
      try readPair(text, into: table, depth: depth)
      skipBlankLines(text)
      guard take(",", of: text) || (offset < end && text[offset] == UInt8(ascii: "}")) else {
        throw error("',' or '}' is missing", text)
      }
    }
  }

  /// A number, date or flag, which is all that stands without quotes.
  private mutating func readBareValue(_ text: Span<UInt8>) throws(HeaderError) -> String {
    let start = offset
    skipWord(text)
    let word = Self.text(text, start..<offset)
    if ["true", "false", "inf", "+inf", "-inf", "nan", "+nan", "-nan"].contains(word) {
      return word
    }
    let digits = word.utf8.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
    guard let first = digits.first, first &- 48 < 10, word.utf8.count - digits.count < 2 else {
      offset = start
      throw error("a value is missing, or text without quotes", text)
    }
    // A blank may stand between a day and its time of day.
    if word.utf8.count == 10, offset + 1 < end, text[offset] == 0x20, text[offset + 1] &- 48 < 10 {
      offset += 1
      skipWord(text)
      return Self.text(text, start..<offset)
    }
    return word.contains("_") ? String(word.filter { $0 != "_" }) : word
  }

  private mutating func skipWord(_ text: Span<UInt8>) {
    while offset < end,
      text[offset] &- 48 < 10 || (text[offset] | 0x20) &- 97 < 26
        || "+-_.:".utf8.contains(text[offset])
    {
      offset += 1
    }
  }
}
