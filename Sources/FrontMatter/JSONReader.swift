/// Reads a JSON header (RFC 8259), forward only. Numbers stay as written.
///
/// It is our own because the decoder of FoundationEssentials keeps neither order nor places, and
/// says of an error only that there is one.
struct JSONReader {
  private var offset = 0
  private let end: Int
  private var lines = LineCursor()

  /// The root's members so far.
  private var members: [Entry] = []

  private init(end: Int) {
    self.end = end
  }

  /// The root value, an empty mapping for an empty header.
  static func read(_ header: Span<UInt8>) throws(HeaderError) -> Node {
    var reader = JSONReader(end: header.count)
    reader.skipBlanks(header)
    guard reader.offset < reader.end else { return .empty }
    let root = try reader.readValue(header, depth: 0)
    reader.skipBlanks(header)
    guard reader.offset == reader.end else {
      throw reader.error("the text should end here", header)
    }
    return root
  }

  /// The members of the root in front of the first that can't be read.
  static func salvage(_ header: Span<UInt8>) -> Node {
    var reader = JSONReader(end: header.count)
    do throws(HeaderError) {
      _ = try reader.readValue(header, depth: 0)
    } catch {
      return Node(.mapping(reader.members))
    }
    return Node(.mapping(reader.members))
  }

  private mutating func readValue(
    _ text: Span<UInt8>, depth: Int
  ) throws(HeaderError) -> Node {
    skipBlanks(text)
    guard offset < end else { throw error("a value is missing", text) }
    let place = lines.place(of: offset, in: text)
    switch Unicode.Scalar(text[offset]) {
    case "{": return Node(.mapping(try readMembers(text, depth: depth + 1)), at: place)
    case "[": return Node(.sequence(try readItems(text, depth: depth + 1)), at: place)
    case "\"": return Node(.scalar(try readString(text), quoted: true), at: place)
    default: return Node(.scalar(try readBareValue(text), quoted: false), at: place)
    }
  }

  private mutating func readMembers(
    _ text: Span<UInt8>, depth: Int
  ) throws(HeaderError) -> [Entry] {
    try open(text, depth: depth)
    var entries: [Entry] = []
    if take("}", of: text) { return entries }
    repeat {
      skipBlanks(text)
      guard offset < end, text[offset] == UInt8(ascii: "\"") else {
        throw error("a key is missing", text)
      }
      let key = try readString(text)
      guard take(":", of: text) else { throw error("':' is missing behind the key", text) }
      let entry = Entry(key: key, value: try readValue(text, depth: depth))
      entries.append(entry)
      if depth == 1 { members.append(entry) }
    } while take(",", of: text)
    guard take("}", of: text) else { throw error("',' or '}' is missing", text) }
    return entries
  }

  private mutating func readItems(
    _ text: Span<UInt8>, depth: Int
  ) throws(HeaderError) -> [Node] {
    try open(text, depth: depth)
    var items: [Node] = []
    if take("]", of: text) { return items }
    repeat {
      items.append(try readValue(text, depth: depth))
    } while take(",", of: text)
    guard take("]", of: text) else { throw error("',' or ']' is missing", text) }
    return items
  }

  private mutating func open(_ text: Span<UInt8>, depth: Int) throws(HeaderError) {
    guard depth <= HeaderReader.maximumDepth else {
      throw error("lists and mappings are nested too deep", text)
    }
    offset += 1
  }

  /// A number, `true`, `false` or `null`.
  private mutating func readBareValue(_ text: Span<UInt8>) throws(HeaderError) -> String {
    let start = offset
    while offset < end, JSONNumber.isWordByte(text[offset]) { offset += 1 }
    let word = text.extracting(start..<offset).withUnsafeBufferPointer {
      String(decoding: $0, as: UTF8.self)
    }
    guard ["true", "false", "null"].contains(word) || JSONNumber.isNumber(word) else {
      offset = start
      throw error("a value is missing, or text without quotes", text)
    }
    return word
  }

  private mutating func readString(_ text: Span<UInt8>) throws(HeaderError) -> String {
    let start = offset + 1
    var stop = start
    var hasEscape = false
    while stop < end, text[stop] != UInt8(ascii: "\""), text[stop] != 0x0A {
      let isEscape = text[stop] == UInt8(ascii: "\\")
      hasEscape = hasEscape || isEscape
      stop += isEscape ? 2 : 1
    }
    guard stop < end, text[stop] == UInt8(ascii: "\"") else {
      throw error("the string does not end", text)
    }
    let bytes = text.extracting(start..<stop).withUnsafeBufferPointer { Array($0) }
    guard
      let string = hasEscape ? JSONEscape.decoded(bytes) : String(decoding: bytes, as: UTF8.self)
    else { throw error("there is a bad escape in the string", text) }
    offset = stop + 1
    return string
  }

  // MARK: Steps

  /// Passes over blanks and a character behind them, where it stands next.
  private mutating func take(_ character: Unicode.Scalar, of text: Span<UInt8>) -> Bool {
    skipBlanks(text)
    guard offset < end, text[offset] == UInt8(ascii: character) else { return false }
    offset += 1
    return true
  }

  private mutating func skipBlanks(_ text: Span<UInt8>) {
    while offset < end, " \t\r\n".utf8.contains(text[offset]) { offset += 1 }
  }

  private mutating func error(_ message: String, _ text: Span<UInt8>) -> HeaderError {
    let place = lines.place(of: offset, in: text)
    return HeaderError(line: place.line, column: place.column, message: message)
  }
}
