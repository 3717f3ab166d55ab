/// Turns libyaml's places, which count characters, into lines and columns of bytes. Lines end as in
/// posts: in a line feed, a carriage return, or both.
///
/// It only moves forward, so that all places of a header cost one pass over it: a place behind the
/// last one asked for gets the last one's answer.
struct PlaceFinder {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var character = 0
  private var offset = 0
  private var line = 1
  private var lineStart = 0

  /// A finder over the bytes that the places are in, which are UTF-8 and have to outlive it.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Line and column, both counted from 1, of the character with that number, counted from 0.
  mutating func place(ofCharacter number: Int) -> (line: Int, column: Int) {
    while character < number, offset < bytes.count {
      let byte = bytes[offset]
      repeat { offset += 1 } while offset < bytes.count && bytes[offset] & 0xC0 == 0x80
      character += 1
      if byte == 0x0A || (byte == 0x0D && (offset == bytes.count || bytes[offset] != 0x0A)) {
        line += 1
        lineStart = offset
      }
    }
    return (line, offset - lineStart + 1)
  }
}
