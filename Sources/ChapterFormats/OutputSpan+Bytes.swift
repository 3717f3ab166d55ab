/// Writing into room that was made before, which costs a copy and no look at what else there is.
extension OutputSpan where Element == UInt8 {
  /// Writes bytes.
  mutating func append(_ other: Span<UInt8>) {
    withUnsafeMutableBufferPointer { buffer, count in
      other.withUnsafeBufferPointer { other in
        count = buffer.extracting(count...).initialize(fromContentsOf: other) + count
      }
    }
  }

  /// Writes a number that is not negative, in decimal digits.
  mutating func append(decimal number: Int) {
    var (digits, rest) = (1, number)
    while rest >= 10 {
      digits += 1
      rest /= 10
    }
    withUnsafeMutableBufferPointer { buffer, count in
      rest = number
      for place in stride(from: count + digits - 1, through: count, by: -1) {
        buffer.initializeElement(at: place, to: UInt8(ascii: "0") + UInt8(rest % 10))
        rest /= 10
      }
      count += digits
    }
  }
}
