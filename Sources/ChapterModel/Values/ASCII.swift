extension UInt8 {
  /// Whether it is one of `0` to `9`.
  @inlinable package var isDigit: Bool { self &- 48 < 10 }

  /// Whether it is one of `A` to `Z` and `a` to `z`.
  @inlinable package var isLetter: Bool { (self | 0x20) &- 97 < 26 }

  /// Whether it is a digit or a letter of ASCII.
  @inlinable package var isDigitOrLetter: Bool { isDigit || isLetter }

  /// Whether it is one of `0` to `9`, `A` to `F` and `a` to `f`.
  @inlinable package var isHexDigit: Bool { isDigit || (self | 0x20) &- 97 < 6 }

  /// Whether it is a space or a tab.
  @inlinable package var isBlank: Bool { self == 0x20 || self == 0x09 }

  /// Whether it is a line feed or a carriage return.
  @inlinable package var isLineEnd: Bool { self == 0x0A || self == 0x0D }

  /// The number that a digit stands for, hexadecimal ones included; nil for any other byte.
  @inlinable package var digitValue: Int? {
    if isDigit { return Int(self &- 48) }
    return isHexDigit ? Int((self | 0x20) &- 87) : nil
  }

  /// `a` to `z` for `A` to `Z`, any other byte as it is.
  @inlinable package var lowercased: UInt8 { isLetter ? self | 0x20 : self }
}
