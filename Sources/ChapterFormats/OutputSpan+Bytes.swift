/// Writing into room that was made before, which costs a copy and no look at what else there is.
extension OutputSpan where Element == UInt8 {
  /// Writes a range of some bytes.
  mutating func append(_ other: Span<UInt8>, _ range: Range<Int>) {
    withUnsafeMutableBufferPointer { buffer, count in
      other.extracting(range).withUnsafeBytes { other in
        UnsafeMutableRawBufferPointer(buffer.extracting(count...)).copyMemory(from: other)
        count += other.count
      }
    }
  }

  /// Writes a number that is not negative, in decimal digits, for which there is room for
  /// `OutputBuffer.longestDecimal`.
  mutating func append(decimal number: Int) {
    guard let decimal = Decimal(number) else {
      for digit in String(number).utf8 { append(digit) }
      return
    }
    withUnsafeMutableBufferPointer { buffer, count in
      let room = UnsafeMutableRawBufferPointer(buffer.extracting(count...))
      room.storeBytes(of: decimal.digits.littleEndian, as: UInt64.self)
      count += decimal.count
    }
  }
}
