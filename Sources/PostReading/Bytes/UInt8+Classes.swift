/// The classes of ASCII bytes that Markdown's grammar is written in, besides those of
/// `ChapterModel`; no byte of a longer UTF-8 sequence belongs to any of them.
extension UInt8 {
  /// A blank, a line end, a form feed or a vertical tab.
  var isWhitespace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }

  /// A byte that CommonMark calls ASCII punctuation, the ones a backslash escapes.
  var isPunctuation: Bool {
    (self >= 0x21 && self <= 0x2F) || (self >= 0x3A && self <= 0x40)
      || (self >= 0x5B && self <= 0x60) || (self >= 0x7B && self <= 0x7E)
  }
}
