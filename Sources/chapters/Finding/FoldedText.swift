/// Text as people look for it: without case and accents, `cafe` for `Café`.
struct FoldedText: Hashable {
  private let text: String

  /// The folded form of a text.
  init(_ string: String) {
    var folded = String.UnicodeScalarView()
    for scalar in string.lowercased().unicodeScalars where !Self.isCombiningMark(scalar) {
      folded.append(Self.bases[scalar] ?? scalar)
    }
    text = String(folded)
  }

  /// The words, which blanks part.
  var words: [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// Whether all words stand somewhere in it, in any order.
  func contains(allOf words: [String]) -> Bool {
    words.allSatisfy { text.contains($0) }
  }

  private static func isCombiningMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value)
  }

  /// The Latin letters with accents that names in posts hold (Latin-1, Latin Extended-A), by the
  /// letters without.
  private static let bases: [Unicode.Scalar: Unicode.Scalar] = {
    let groups: [(Unicode.Scalar, String)] = [
      ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđ"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
      ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉ"),
      ("o", "òóôõöøōŏő"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"),
      ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
    ]
    var bases: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (base, letters) in groups {
      for letter in letters.unicodeScalars { bases[letter] = base }
    }
    return bases
  }()
}
