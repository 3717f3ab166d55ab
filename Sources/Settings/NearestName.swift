/// Finds the name that someone meant.
public enum NearestName {
  /// Names longer than this are no slips of ours; the cost of a look grows with both lengths.
  private static let longest = 40

  /// The name that a word most likely is a slip of; nil where none is near. A slip is an edit, or one
  /// for every three characters: a character too many, missing, wrong or swapped with the next.
  public static func of(_ word: String, in names: some Sequence<String>) -> String? {
    guard !word.isEmpty, word.utf8.count <= longest else { return nil }
    let word = Array(word.lowercased())
    let near = names.map { ($0, distance(word, Array($0.lowercased()))) }
      .filter { $0.1 <= max(1, word.count / 3) }
    return near.min { $0.1 < $1.1 }?.0
  }

  /// The fewest edits that make one of the other (Damerau's and Levenshtein's, adjacent swaps only).
  private static func distance(_ first: [Character], _ second: [Character]) -> Int {
    var rows = [Array(0...second.count)]
    for i in 0..<first.count {
      var row = [i + 1]
      for j in 0..<second.count {
        let isSame = first[i] == second[j]
        var best = min(rows[i][j] + (isSame ? 0 : 1), min(rows[i][j + 1], row[j]) + 1)
        if i > 0, j > 0, first[i] == second[j - 1], first[i - 1] == second[j] {
          best = min(best, rows[i - 1][j - 1] + 1)
        }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[first.count][second.count]
  }
}
