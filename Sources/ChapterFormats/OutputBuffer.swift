/// Bytes on their way out.
public struct OutputBuffer: Sendable {
  /// What was written and not yet taken away.
  public private(set) var bytes: [UInt8] = []

  /// An empty buffer.
  public init() {}

  /// How many bytes there are.
  public var count: Int { bytes.count }

  /// Forgets the bytes and keeps their room.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }

  /// Forgets what was written last, so that `count` bytes are left.
  mutating func removeAll(behind count: Int) {
    bytes.removeLast(bytes.count - count)
  }

  /// Whether a string is what was written from an offset on.
  func ends(with string: String, from start: Int) -> Bool {
    let (written, sought) = (bytes.span, string.utf8Span.span)
    guard written.count - start == sought.count else { return false }
    for offset in sought.indices where written[start + offset] != sought[offset] { return false }
    return true
  }

  /// Writes a byte.
  public mutating func append(_ byte: UInt8) {
    bytes.append(byte)
  }

  /// Writes the text of a literal.
  public mutating func append(_ literal: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// Writes a string as it is.
  public mutating func append(raw string: String) {
    bytes.append(contentsOf: string.utf8)
  }

  /// Writes bytes as they are.
  public mutating func append(bytes other: [UInt8]) {
    bytes.append(contentsOf: other)
  }

  /// Writes what another buffer holds.
  mutating func append(_ other: OutputBuffer) {
    bytes.append(contentsOf: other.bytes)
  }

  /// Writes bytes as they are.
  mutating func append(_ other: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: other)
  }

  /// Writes a range of what another buffer holds.
  mutating func append(_ range: Range<Int>, of other: OutputBuffer) {
    bytes.append(contentsOf: other.bytes[range])
  }

  /// Has `body` write, for which there is room for so many bytes.
  mutating func append(room: Int, _ body: (inout OutputSpan<UInt8>) -> Void) {
    bytes.append(addingCapacity: room, initializingWith: body)
  }

  /// Writes a number that is not negative, in decimal digits.
  public mutating func append(decimal number: Int) {
    append(room: Self.longestDecimal) { $0.append(decimal: number) }
  }

  /// No number has more digits.
  static let longestDecimal = 19

  /// Calls `body` with the UTF-8 of a string, in one piece.
  static func withUTF8<Result>(
    of string: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    if let result = string.utf8.withContiguousStorageIfAvailable(body) { return result }
    var copy = string
    return copy.withUTF8(body)
  }
}
