import ChapterModel

/// Parts a query into words: at blanks, but not at those behind a backslash or within the quotes of a
/// field's value.
struct QueryTokens {
  /// The words read so far.
  private(set) var tokens: [QueryToken] = []

  /// Where the quote begins that was not closed; nil where all were.
  private(set) var openQuote: Int?

  private var token: QueryToken?

  private static let blank = UInt32(UInt8(ascii: " "))
  private static let backslash = UInt32(UInt8(ascii: "\\"))
  private static let quote = UInt32(UInt8(ascii: "\""))

  /// Reads a query.
  init(_ text: String) {
    text.withBytes { bytes in
      var offset = 0
      while offset < bytes.count { offset = read(bytes, at: offset) }
    }
    endToken()
  }

  /// Reads a scalar, or two where a backslash is the first; returns the offset behind it.
  private mutating func read(_ bytes: Span<UInt8>, at offset: Int) -> Int {
    let (scalar, length) = UTF8Scalar.read(bytes, at: offset)
    let end = offset + length
    if scalar == Self.quote, openQuote != nil {
      openQuote = nil
    } else if scalar == Self.quote, isBehindField {
      openQuote = offset
    } else if openQuote != nil {
      put(scalar, offset..<end, isLiteral: true)
    } else if scalar == Self.blank {
      endToken()
    } else if scalar == Self.backslash, end < bytes.count, bytes[end] == UInt8(Self.blank) {
      put(Self.blank, offset..<end + 1, isLiteral: true)
      return end + 1
    } else {
      put(scalar, offset..<end, isLiteral: false)
    }
    return end
  }

  /// Whether what was read of the word is a field that takes a pattern, so that a quote is one.
  private var isBehindField: Bool {
    guard var token else { return false }
    if token.begins(with: "!") { token = token.dropFirst() }
    return QueryField.allCases.contains { field in
      field.takesPattern && token.begins(with: field.rawValue + ":")
        && token.parts.count == field.rawValue.utf8.count + 1
    }
  }

  private mutating func put(_ scalar: UInt32, _ range: Range<Int>, isLiteral: Bool) {
    var token = token ?? QueryToken(start: range.lowerBound)
    if Letter.isMark(scalar), let last = token.parts.popLast() {
      let letter = Letter(last.letter, with: scalar)
      let whole = last.range.lowerBound..<range.upperBound
      token.parts.append(QueryToken.Part(letter: letter, range: whole, isLiteral: last.isLiteral))
    } else {
      let letter = Letter(scalar: scalar)
      token.parts.append(QueryToken.Part(letter: letter, range: range, isLiteral: isLiteral))
    }
    self.token = token
  }

  private mutating func endToken() {
    if let token { tokens.append(token) }
    token = nil
  }
}
