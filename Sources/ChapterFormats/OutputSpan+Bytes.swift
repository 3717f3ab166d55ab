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

  /// Writes a number.
  mutating func append(_ number: Decimal) {
    number.withBytes { append($0) }
  }

  /// Writes a number that is not negative, in decimal digits.
  mutating func append(decimal number: Int) { append(Decimal(number)) }
}
