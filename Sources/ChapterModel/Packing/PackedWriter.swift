/// Packs numbers and texts into bytes.
///
/// A number has 7 bits in each byte, the lowest first, and the eighth set in all but the last. Before a
/// text stands the number of its bytes; before one that may be none that number and one more, 0 for
/// none.
struct PackedWriter {
  /// What was written so far.
  private(set) var bytes: [UInt8] = []

  /// A writer that has written nothing, with room for so many bytes.
  init(room: Int) {
    bytes.reserveCapacity(room)
  }

  /// Forgets what was written and keeps the room.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }

  /// How many bytes were written.
  var count: Int { bytes.count }

  /// Writes a byte.
  mutating func append(byte: UInt8) {
    bytes.append(byte)
  }

  /// Writes a number.
  mutating func append(_ number: Int) {
    var rest = UInt64(truncatingIfNeeded: number)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// How many bytes a number takes.
  static func room(of number: Int) -> Int {
    var (rest, count) = (UInt64(truncatingIfNeeded: number) >> 7, 1)
    while rest > 0 {
      rest >>= 7
      count += 1
    }
    return count
  }

  /// Writes a byte, the text of a range and a number, for which room is made once.
  mutating func append(
    _ byte: UInt8, _ range: Range<Int>, of text: Span<UInt8>, _ number: Int
  ) {
    let text = text.extracting(range)
    bytes.append(addingCapacity: text.count + 1 + 2 * Self.longestNumber) { output in
      output.append(byte)
      Self.put(text.count, into: &output)
      text.withUnsafeBufferPointer { text in
        output.withUnsafeMutableBufferPointer { buffer, count in
          count = buffer.extracting(count...).initialize(fromContentsOf: text) + count
        }
      }
      Self.put(number, into: &output)
    }
  }

  /// No number has more bytes.
  private static let longestNumber = 10

  private static func put(_ number: Int, into output: inout OutputSpan<UInt8>) {
    var rest = UInt64(truncatingIfNeeded: number)
    while rest >= 0x80 {
      output.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    output.append(UInt8(rest))
  }

  /// Writes a text.
  mutating func append(_ text: some StringProtocol) {
    append(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes the text of a range.
  mutating func append(_ range: Range<Int>, of text: Span<UInt8>) {
    append(range.count)
    text.extracting(range).withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }

  /// Writes the bytes of a range and nothing else.
  mutating func append(bytes range: Range<Int>, of text: Span<UInt8>) {
    text.extracting(range).withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }

  /// Leaves room for a number that is known later, of those up to a largest one.
  mutating func leaveRoom(upTo largest: Int) -> Range<Int> {
    let start = count
    append(largest)
    return start..<count
  }

  /// Writes a number into the room that was left for it: where that is too large, in more bytes than it
  /// takes.
  mutating func fill(_ room: Range<Int>, with number: Int) {
    var rest = number
    for place in room.dropLast() {
      bytes[place] = UInt8(rest & 0x7F) | 0x80
      rest >>= 7
    }
    if let last = room.last { bytes[last] = UInt8(rest) }
  }

  /// Writes a number of as many bytes as a range has, the lowest first, in place of what is there.
  mutating func put(_ number: Int, in range: Range<Int>) {
    for (power, place) in range.enumerated() {
      bytes[place] = UInt8(truncatingIfNeeded: number >> (8 * power))
    }
  }

  /// Writes a text that may be none.
  mutating func append(optional text: String?) {
    guard let text else { return append(0) }
    append(text.utf8.count + 1)
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes the bytes of a text from one on.
  mutating func append(_ text: String, from start: Int) {
    append(text.utf8.count - start)
    bytes.append(contentsOf: text.utf8.dropFirst(start))
  }

  /// Writes a place in a file.
  mutating func append(_ location: SourceLocation) {
    append(location.line)
    append(location.column)
  }
}
