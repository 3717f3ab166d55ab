/// Reads a TOML 1.0 header, forward only. Numbers, dates and flags stay as written, but for the
/// underscores in numbers.
///
/// It is our own because toml++ 3.4, which TOMLKit wraps, aborts on a table's header that begins
/// with a letter outside of ASCII (`[größe]`), and keeps no places.
struct TOMLReader {
  var offset = 0
  let end: Int
  private var lines = LineCursor()
  private let root = TOMLTable(at: KeyPlace(), isDefined: true)
  private var current: TOMLTable
  private var currentDepth = 0

  private init(end: Int) {
    self.end = end
    current = root
  }

  /// The header's table.
  static func read(_ header: Span<UInt8>) throws(HeaderError) -> Node {
    var reader = TOMLReader(end: header.count)
    reader.skipBlankLines(header)
    while reader.offset < reader.end { try reader.readStatement(header) }
    return reader.root.node()
  }

  /// How many lines that can't be read are passed over; each may cost a look at all that follows.
  private static let maximumFlaws = 100

  /// The header's table without the lines that can't be read, and what is wrong with these.
  static func salvage(_ header: Span<UInt8>) -> (root: Node, errors: [HeaderError]) {
    var reader = TOMLReader(end: header.count)
    var errors: [HeaderError] = []
    reader.skipBlankLines(header)
    while reader.offset < reader.end, errors.count < maximumFlaws {
      let (start, lines) = (reader.offset, reader.lines)
      do throws(HeaderError) {
        try reader.readStatement(header)
      } catch {
        errors.append(error)
        (reader.offset, reader.lines) = (start, lines)
        while reader.offset < reader.end, header[reader.offset] != 0x0A { reader.offset += 1 }
        reader.skipBlankLines(header)
      }
    }
    return (reader.root.node(), errors)
  }

  // MARK: Statements

  private mutating func readStatement(_ text: Span<UInt8>) throws(HeaderError) {
    if text[offset] == UInt8(ascii: "[") {
      try readTableHeader(text)
    } else {
      try readPair(text, into: current, depth: currentDepth)
    }
    try endLine(text)
  }

  private mutating func readTableHeader(_ text: Span<UInt8>) throws(HeaderError) {
    offset += 1
    let isList = take("[", of: text)
    var path = try readPath(text)
    guard let last = path.popLast(), take("]", of: text), !isList || take("]", of: text) else {
      throw error("the table's name does not end in ']'", text)
    }
    var table = root
    for key in path { table = try table.table(key) }
    current = isList ? try table.append(last) : try table.define(last)
    currentDepth = path.count + 1
  }

  /// Reads `key = value`.
  mutating func readPair(
    _ text: Span<UInt8>, into table: TOMLTable, depth: Int
  ) throws(HeaderError) {
    var path = try readPath(text)
    guard let last = path.popLast(), take("=", of: text) else {
      throw error("'=' is missing behind the key", text)
    }
    skipBlanks(text)
    let value = try readValue(text, depth: depth + path.count + 1)
    var parent = table
    for key in path { parent = try parent.table(key) }
    try parent.set(last, to: value)
  }

  private mutating func readPath(_ text: Span<UInt8>) throws(HeaderError) -> [TOMLKey] {
    var path: [TOMLKey] = []
    repeat {
      skipBlanks(text)
      let place = place(text)
      path.append(TOMLKey(name: try readKey(text), place: place))
      skipBlanks(text)
      guard path.count < HeaderReader.maximumDepth else {
        throw error("lists and mappings are nested too deep", text)
      }
    } while take(".", of: text)
    return path
  }

  private mutating func readKey(_ text: Span<UInt8>) throws(HeaderError) -> String {
    if let quoted = try readString(text) { return quoted }
    let start = offset
    while offset < end, Self.isKeyByte(text[offset]) { offset += 1 }
    guard offset > start else { throw error("a key is missing", text) }
    return Self.text(text, start..<offset)
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    byte &- 48 < 10 || (byte | 0x20) &- 97 < 26 || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "-")
  }

  private mutating func endLine(_ text: Span<UInt8>) throws(HeaderError) {
    skipBlanks(text)
    guard offset == end || "#\r\n".utf8.contains(text[offset]) else {
      throw error("the line should end here", text)
    }
    skipBlankLines(text)
  }

  // MARK: Steps

  /// Passes over a character where it stands next.
  mutating func take(_ character: Unicode.Scalar, of text: Span<UInt8>) -> Bool {
    guard offset < end, text[offset] == UInt8(ascii: character) else { return false }
    offset += 1
    return true
  }

  /// Passes over spaces and tabs.
  mutating func skipBlanks(_ text: Span<UInt8>) {
    while offset < end, text[offset] == 0x20 || text[offset] == 0x09 { offset += 1 }
  }

  /// Passes over blanks, line ends and comments.
  mutating func skipBlankLines(_ text: Span<UInt8>) {
    while offset < end, text[offset] <= 0x20 || text[offset] == UInt8(ascii: "#") {
      if text[offset] == UInt8(ascii: "#") {
        while offset < end, text[offset] != 0x0A { offset += 1 }
      } else {
        offset += 1
      }
    }
  }

  /// Where the reader is.
  mutating func place(_ text: Span<UInt8>) -> KeyPlace {
    lines.place(of: offset, in: text)
  }

  /// An error where the reader is.
  mutating func error(_ message: String, _ text: Span<UInt8>) -> HeaderError {
    let place = place(text)
    return HeaderError(line: place.line, column: place.column, message: message)
  }

  /// The text of a range.
  static func text(_ text: Span<UInt8>, _ range: Range<Int>) -> String {
    text.extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}
