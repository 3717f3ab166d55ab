@testable import ChapterCatalog

/// The scores of fzf written down as plainly as its own description has them: whole tables, whole
/// lines, one letter at a time. It is slow and shares no code with the search but the reading of
/// queries.
enum ReferenceScore {
  /// A line by letter, with the class of each.
  struct Line {
    let scalars: [Unicode.Scalar]
    var bonuses: [Int] = []

    init(_ text: String) {
      scalars = Array(text.unicodeScalars)
      for (index, scalar) in scalars.enumerated() {
        bonuses.append(
          Self.bonus(Self.kind(scalar), after: index == 0 ? "white" : Self.kind(scalars[index - 1]))
        )
      }
    }

    static func kind(_ scalar: Unicode.Scalar) -> String {
      if scalar.properties.isWhitespace { return "white" }
      if "/,:;|".unicodeScalars.contains(scalar) { return "delimiter" }
      if scalar.properties.numericType != nil { return "number" }
      if scalar.properties.isLowercase { return "lower" }
      if scalar.properties.isUppercase { return "upper" }
      return scalar.properties.isAlphabetic ? "letter" : "sign"
    }

    static func bonus(_ kind: String, after previous: String) -> Int {
      let isWordOrDelimiter = kind != "white" && kind != "sign"
      if isWordOrDelimiter, previous == "white" { return 10 }
      if isWordOrDelimiter, previous == "delimiter" { return 9 }
      if isWordOrDelimiter, previous == "sign" { return 8 }
      if previous == "lower", kind == "upper" { return 7 }
      if previous != "number", kind == "number" { return 7 }
      return ["sign": 8, "delimiter": 8, "white": 10][kind] ?? 0
    }

    /// The letters as a pattern sees them.
    func folded(_ folding: Folding) -> [Unicode.Scalar] {
      scalars.map { Self.folded($0, folding) }
    }

    static func folded(_ scalar: Unicode.Scalar, _ folding: Folding) -> Unicode.Scalar {
      var result = scalar
      if folding.contains(.letterCase) {
        result = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
      }
      let accents: [Unicode.Scalar: Unicode.Scalar] = [
        "é": "e", "É": "E", "ü": "u", "Ü": "U", "ł": "l", "Ł": "L", "ß": "s",
      ]
      return folding.contains(.accents) ? accents[result] ?? result : result
    }
  }

  /// The score of a pattern in a line; nil where it isn't in it.
  static func score(_ pattern: Pattern, _ line: Line) -> Int? {
    let text = line.folded(pattern.folding)
    let wanted = pattern.codes.compactMap(Unicode.Scalar.init)
    let trimmedStart = text.firstIndex { !$0.properties.isWhitespace } ?? text.count
    let trimmedEnd = (text.lastIndex { !$0.properties.isWhitespace } ?? -1) + 1
    let start = wanted[0].properties.isWhitespace ? 0 : trimmedStart
    let end = wanted[wanted.count - 1].properties.isWhitespace ? text.count : trimmedEnd
    func stands(at place: Int) -> Bool {
      place >= 0 && place + wanted.count <= text.count
        && Array(text[place..<place + wanted.count]) == wanted
    }
    switch pattern.kind {
    case .fuzzy: return fuzzy(wanted, text, line.bonuses)
    case .exact:
      let places = text.indices.filter(stands)
      guard let first = places.first else { return nil }
      var best = first
      for place in places {
        if line.bonuses[place] > line.bonuses[best] { best = place }
        if line.bonuses[best] >= 8 { break }
      }
      return run(line.bonuses[best..<best + wanted.count])
    case .start: return stands(at: start) ? run(line.bonuses[start..<start + wanted.count]) : nil
    case .end:
      let place = end - wanted.count
      return stands(at: place) ? run(line.bonuses[place..<end]) : nil
    case .whole:
      guard end - start == wanted.count, stands(at: start) else { return nil }
      return 26 * wanted.count + 10
    }
  }

  private static func run(_ bonuses: ArraySlice<Int>) -> Int {
    var score = 0
    var first = 0
    for (number, bonus) in bonuses.enumerated() {
      if number == 0 || bonus >= 8 && bonus > first { first = bonus }
      score += 16 + (number == 0 ? bonus * 2 : max(bonus, first, 4))
    }
    return score
  }

  /// fzf's table: a row for each letter of the pattern, filled from left to right.
  private static func fuzzy(
    _ pattern: [Unicode.Scalar], _ text: [Unicode.Scalar], _ bonuses: [Int]
  ) -> Int? {
    var firsts: [Int] = []
    for (index, scalar) in text.enumerated()
    where firsts.count < pattern.count && scalar == pattern[firsts.count] { firsts.append(index) }
    guard firsts.count == pattern.count else { return nil }
    let blank = [Int](repeating: 0, count: text.count)
    var scores = [[Int]](repeating: blank, count: pattern.count)
    var runs = scores
    if pattern.count == 1 { return single(pattern[0], text, bonuses) }
    for row in pattern.indices {
      var isInGap = false
      for index in firsts[row]..<text.count {
        let left = index == firsts[row] ? 0 : scores[row][index - 1]
        let after = left + (isInGap ? -1 : -3)
        var found = 0
        if text[index] == pattern[row], row == 0 {
          found = 16 + 2 * bonuses[index]
          runs[row][index] = 1
        } else if text[index] == pattern[row] {
          var count = runs[row - 1][index - 1] + 1
          var points = bonuses[index]
          if count > 1 {
            let first = bonuses[index - count + 1]
            if points >= 8, points > first { count = 1 } else { points = max(points, 4, first) }
          }
          found = scores[row - 1][index - 1] + 16
          if found + points < after {
            (found, count) = (found + bonuses[index], 0)
          } else {
            found += points
          }
          runs[row][index] = count
        }
        isInGap = row == 0 ? text[index] != pattern[0] : found < after
        scores[row][index] = row == 0 && found > 0 ? found : max(found, after, 0)
      }
    }
    return scores.last?.max()
  }

  /// Of a pattern with one letter the first at the beginning of a word counts, else the best.
  private static func single(
    _ wanted: Unicode.Scalar, _ text: [Unicode.Scalar], _ bonuses: [Int]
  ) -> Int? {
    let places = text.indices.filter { text[$0] == wanted }
    var best = 0
    for place in places {
      best = max(best, 16 + 2 * bonuses[place])
      if bonuses[place] >= 8 { break }
    }
    return best
  }
}
