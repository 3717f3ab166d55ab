/// The classes of ASCII bytes that Markdown's grammar is written in; no byte of a longer UTF-8
/// sequence belongs to any of them.
extension UInt8 {
  /// A space or a tab.
  var isBlank: Bool { self == 0x20 || self == 0x09 }

  /// A line feed or a carriage return.
  var isLineEnd: Bool { self == 0x0A || self == 0x0D }

  /// A blank, a line end, a form feed or a vertical tab.
  var isWhitespace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }

  /// `0` to `9`.
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }

  /// `A` to `Z` or `a` to `z`.
  var isLetter: Bool { lowercased >= 0x61 && lowercased <= 0x7A }

  /// A letter or a digit.
  var isAlphanumeric: Bool { isLetter || isDigit }

  /// A byte that CommonMark calls ASCII punctuation, the ones a backslash escapes.
  var isPunctuation: Bool {
    (self >= 0x21 && self <= 0x2F) || (self >= 0x3A && self <= 0x40)
      || (self >= 0x5B && self <= 0x60) || (self >= 0x7B && self <= 0x7E)
  }

  /// The small letter of a capital one, any other byte as it is.
  var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}
