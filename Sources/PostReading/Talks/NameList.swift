import ChapterModel

/// Divides a line of names: at commas, `&`, `/`, `+`, `and` and its like outside of parentheses; what
/// follows a name as its title, `PhD`, `Jr.`, stays with it.
enum NameList {
  /// The names without blanks around them; none is empty.
  static func parts(of line: String) -> [String] {
    var parts: [String] = []
    for piece in pieces(of: line) {
      if let last = parts.indices.last, isTitle(piece) {
        parts[last] += ", " + piece
      } else {
        parts += split(piece)
      }
    }
    return parts
  }

  /// The first comma that divides a name from something else than its title.
  static func firstComma(of line: String) -> String.Index? {
    var start = line.startIndex
    while let comma = line[start...].firstIndex(of: ",") {
      let next = line.index(after: comma)
      let end = line[next...].firstIndex(of: ",") ?? line.endIndex
      if !isTitle(String(line[next..<end].trimmingBlanks())) { return comma }
      start = next
    }
    return nil
  }

  /// What stands between commas outside of parentheses.
  private static func pieces(of line: String) -> [String] {
    var pieces = [""]
    var depth = 0
    for character in line {
      if character == "(" { depth += 1 }
      if character == ")" { depth = max(0, depth - 1) }
      let isSlash = character == "/" && pieces[pieces.count - 1].lowercased() != "w"
      if depth == 0, commas.contains(character) || isSlash {
        pieces.append("")
      } else {
        pieces[pieces.count - 1].append(character)
      }
    }
    return pieces.map { String($0.trimmingBlanks()) }.filter { !$0.isEmpty }
  }

  /// The names of a piece between the words that join names; a letter alone joins only names.
  private static func split(_ piece: String) -> [String] {
    let names = split(piece) { conjunctions.contains($0) }
    guard names.count == 1 else { return names }
    let joined = split(piece) { letters.contains($0) }
    return joined.allSatisfy(PersonNames.isName) ? joined : names
  }

  private static func split(_ piece: String, where divides: (String) -> Bool) -> [String] {
    var names: [[Substring]] = [[]]
    var depth = 0
    for word in piece.split(separator: " ") {
      if depth == 0, divides(word.lowercased()) {
        names.append([])
      } else {
        names[names.count - 1].append(word)
      }
      depth += word.count { $0 == "(" } - word.count { $0 == ")" }
    }
    return names.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }

  private static func isTitle(_ piece: String) -> Bool {
    titles.contains(piece.lowercased().filter { $0 != "." })
  }

  private static let commas: Set<Character> = [",", "、", "，", ";", "；", "・"]

  private static let conjunctions: Set<String> = [
    "and", "&", "+", "/", "und", "et", "och", "og", "oraz", "та", "ja", "és", "şi", "și", "ve",
    "και", "en", "with", "w/", "和", "と", "及",
  ]

  private static let letters: Set<String> = ["y", "e", "i", "и", "й", "a"]

  private static let titles: Set<String> = [
    "phd", "md", "mba", "msc", "bsc", "jr", "sr", "ii", "iii", "iv", "esq", "cissp", "pmp", "dr",
    "ma", "ba", "ms", "bs", "dds", "jd", "rn", "pe", "cpa", "frs", "obe", "mbe", "dphil", "edd",
  ]
}
