import ChapterModel

/// Reads the words of a query by fzf's rules, those with a field by ours.
struct QueryParser {
  private let text: String

  /// The groups of a query: all must hold, of each one term.
  ///
  /// A word without a letter (`!`, `'`, `event:`) asks for nothing, as people type it on the way to
  /// more. `|` is a sign between two words and a letter elsewhere.
  static func groups(of text: String) throws(QueryError) -> [[Term]] {
    let tokens = QueryTokens(text)
    let parser = QueryParser(text: text)
    if let quote = tokens.openQuote {
      throw parser.error("the quote is not closed", in: quote..<quote + 1)
    }
    var groups: [[Term]] = []
    var joinsLast = false
    var isBehindBar = false
    for token in tokens.tokens {
      if token.isSign("|"), !groups.isEmpty, !isBehindBar {
        joinsLast = true
        isBehindBar = true
        continue
      }
      isBehindBar = false
      guard let term = try parser.term(of: token) else { continue }
      if joinsLast, !groups.isEmpty {
        groups[groups.count - 1].append(term)
      } else {
        groups.append([term])
      }
      joinsLast = false
    }
    return groups
  }

  private func term(of token: QueryToken) throws(QueryError) -> Term? {
    let isNegated = token.begins(with: "!")
    let named = isNegated ? token.dropFirst() : token
    for field in QueryField.allCases where named.begins(with: field.rawValue) {
      let rest = named.dropFirst(field.rawValue.utf8.count)
      let comparisons = field.isNumber ? Comparison.allCases : [.has]
      guard let comparison = comparisons.first(where: { rest.begins(with: $0.rawValue) })
      else { continue }
      let value = rest.dropFirst(comparison.rawValue.utf8.count)
      guard let term = try term(of: field, comparison, value) else { return nil }
      return Term(subject: term.subject, isNegated: term.isNegated != isNegated)
    }
    guard let (pattern, isNegated) = Self.pattern(of: token) else { return nil }
    return Term(subject: .line(pattern), isNegated: isNegated)
  }

  private func term(
    of field: QueryField, _ comparison: Comparison, _ value: QueryToken
  ) throws(QueryError) -> Term? {
    if field.takesPattern {
      let isQuoted = value.parts.first?.isLiteral ?? false
      guard let (pattern, isNegated) = Self.pattern(of: value, isExact: isQuoted),
        let subject = field.subject(pattern)
      else { return nil }
      return Term(subject: subject, isNegated: isNegated)
    }
    guard let condition = try condition(field, comparison, value) else { return nil }
    return Term(subject: .fact(condition), isNegated: false)
  }

  private func condition(
    _ field: QueryField, _ comparison: Comparison, _ value: QueryToken
  ) throws(QueryError) -> Condition? {
    let range = value.range
    let written = String(
      decoding: text.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
    switch field {
    case .language:
      let language = FoldedText(written)
      return language.words.isEmpty ? nil : .language(language)
    case .year:
      guard written.utf8.count == 4, let year = Int(written), year >= 1000
      else { throw error("a year has four digits, as in year:2024", in: range) }
      return .year(comparison, year)
    case .length:
      guard let length = Timestamp(typed: written)
      else { throw error("a length is written 20m, 90s or 1:30, as in len>20m", in: range) }
      return .length(comparison, length.seconds)
    case .time:
      guard let time = Timestamp(typed: written)
      else { throw error("a time is written 12:30 or 750s, as in at:12:30", in: range) }
      return .time(time)
    case .event, .talk, .speaker, .chapter: return nil
    }
  }

  private func error(_ message: String, in range: Range<Int>) -> QueryError {
    QueryError(query: text, range: range, message: message)
  }

  /// The pattern of a word without its field, and whether it must not be found; nil without a letter.
  private static func pattern(
    of token: QueryToken, isExact: Bool = false
  ) -> (pattern: Pattern, isNegated: Bool)? {
    let folding = folding(of: token)
    var rest = token
    let isNegated = rest.begins(with: "!")
    if isNegated { rest = rest.dropFirst() }
    var kind: Pattern.Kind = isNegated || isExact ? .exact : .fuzzy
    if rest.ends(with: "$"), !rest.isSign("$") {
      kind = .end
      rest = rest.dropLast()
    }
    if rest.begins(with: "'") {
      kind = isNegated ? .fuzzy : .exact
      rest = rest.dropFirst()
    } else if rest.begins(with: "^") {
      kind = kind == .end ? .whole : .start
      rest = rest.dropFirst()
    }
    return Pattern(rest.letters[...], kind: kind, folding: folding).map { ($0, isNegated) }
  }

  /// Case counts where there is a capital, accents where there is one.
  private static func folding(of token: QueryToken) -> Folding {
    var folding = Folding.all
    for letter in token.letters {
      let small = letter.lowercased
      if small != letter { folding.remove(.letterCase) }
      if small.withoutAccent != small { folding.remove(.accents) }
    }
    return folding
  }
}
