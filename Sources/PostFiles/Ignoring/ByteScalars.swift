/// The scalars of bytes that should be UTF-8; a byte that isn't stands for itself, above all scalars,
/// so that names in another encoding still match themselves.
struct ByteScalars: Sequence, IteratorProtocol {
  private static let aboveAllScalars: UInt32 = 0x11_0000

  private var rest: ArraySlice<UInt8>

  /// The scalars of those bytes.
  init(_ bytes: ArraySlice<UInt8>) {
    rest = bytes
  }

  mutating func next() -> UInt32? {
    guard let first = rest.first else { return nil }
    let length = Self.length(after: first)
    if length > 1, let scalar = String(validating: rest.prefix(length), as: UTF8.self)?.onlyScalar {
      rest = rest.dropFirst(length)
      return scalar
    }
    rest = rest.dropFirst()
    return first < 0x80 ? UInt32(first) : Self.aboveAllScalars + UInt32(first)
  }

  /// How many bytes a scalar has that begins with that one.
  private static func length(after first: UInt8) -> Int {
    switch first {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }
}

extension String {
  fileprivate var onlyScalar: UInt32? {
    unicodeScalars.count == 1 ? unicodeScalars.first?.value : nil
  }
}
