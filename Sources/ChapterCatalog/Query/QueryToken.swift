/// A word of a query: what stands between two blanks.
struct QueryToken {
  /// A letter of a query.
  struct Part {
    /// The letter.
    var letter: Letter

    /// Its UTF-8 bytes in the query.
    var range: Range<Int>

    /// Whether it stood behind a backslash or within quotes, so that it means itself.
    let isLiteral: Bool
  }

  /// The letters, signs among them.
  var parts: ArraySlice<Part> = []

  /// Where it begins in the query's UTF-8.
  let start: Int

  /// The letters' values.
  var letters: [Letter] { parts.map(\.letter) }

  /// The bytes of the query that it's written with.
  var range: Range<Int> {
    guard let first = parts.first, let last = parts.last else { return start..<start }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// Whether it is one sign and nothing else.
  func isSign(_ sign: Unicode.Scalar) -> Bool { parts.count == 1 && begins(with: sign) }

  /// Whether it begins with a sign.
  func begins(with sign: Unicode.Scalar) -> Bool { parts.first.map { $0.isSign(sign) } ?? false }

  /// Whether it ends with a sign.
  func ends(with sign: Unicode.Scalar) -> Bool { parts.last.map { $0.isSign(sign) } ?? false }

  /// Whether it begins with these signs and letters.
  func begins(with text: String) -> Bool {
    parts.count >= text.unicodeScalars.count
      && zip(parts, text.unicodeScalars).allSatisfy { $0.isSign($1) }
  }

  /// The token without so many letters at its beginning.
  func dropFirst(_ count: Int = 1) -> QueryToken {
    let rest = parts.dropFirst(count)
    return QueryToken(parts: rest, start: parts.prefix(count).last?.range.upperBound ?? start)
  }

  /// The token without its last letter.
  func dropLast() -> QueryToken { QueryToken(parts: parts.dropLast(), start: start) }
}

extension QueryToken.Part {
  fileprivate func isSign(_ sign: Unicode.Scalar) -> Bool {
    !isLiteral && letter.code == sign.value
  }
}
