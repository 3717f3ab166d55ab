import ChapterModel

/// The records of a comma-separated table (RFC 4180), forward only. A quoted field may hold line
/// ends; one that never ends goes to the end of the text.
struct CSVRecords {
  /// Where the record that came last began.
  private(set) var location = SourceLocation.start

  private var offset = 0
  private var number = 1

  /// The next record that isn't an empty line; nil at the end.
  mutating func next(_ text: Span<UInt8>) -> [String]? {
    while offset < text.count {
      location = SourceLocation(line: number, column: 1)
      let fields = take(text)
      if fields != [""] { return fields }
    }
    return nil
  }

  private mutating func take(_ text: Span<UInt8>) -> [String] {
    var fields: [String] = []
    while true {
      fields.append(field(text))
      guard offset < text.count, text[offset] == UInt8(ascii: ",") else { break }
      offset += 1
    }
    if text.has("\r\n", at: offset, before: text.count) { offset += 1 }
    offset += 1
    number += 1
    return fields
  }

  private mutating func field(_ text: Span<UInt8>) -> String {
    guard offset < text.count, text[offset] == UInt8(ascii: "\"") else {
      let start = offset
      offset = text.firstOffset(from: start, before: text.count) {
        $0 == UInt8(ascii: ",") || $0.isLineEnd
      }
      return text.text(start..<offset)
    }
    var bytes: [UInt8] = []
    offset += 1
    while offset < text.count {
      let byte = text[offset]
      offset += 1
      if byte == UInt8(ascii: "\"") {
        guard offset < text.count, text[offset] == byte else { break }
        offset += 1
      }
      if byte == 0x0A { number += 1 }
      bytes.append(byte)
    }
    // What stands between the closing quote and the next comma belongs to no field.
    offset = text.firstOffset(from: offset, before: text.count) {
      $0 == UInt8(ascii: ",") || $0.isLineEnd
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
