/// Finds the word that somebody meant who wrote another.
enum NearestWord {
  /// Longer words are nobody's slip.
  private static let longest = 64

  /// The word that takes the fewest changes of single letters (Levenshtein 1965), where these are a
  /// third of its letters at most; of equals the first.
  static func find(_ written: String, among words: [String]) -> String? {
    let written = Array(written.lowercased().utf8)
    guard !written.isEmpty, written.count <= longest else { return nil }
    var best: (word: String, distance: Int)?
    for word in words {
      let letters = Array(word.lowercased().utf8)
      let distance = distance(written, letters)
      guard distance * 3 <= max(letters.count, written.count) else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (word, distance) }
    }
    return best?.word
  }

  private static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var row = Array(0...other.count)
    for (line, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for (column, second) in other.enumerated() {
        let change = diagonal + (letter == second ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(change, diagonal + 1, row[column] + 1)
      }
    }
    return row[other.count]
  }
}
