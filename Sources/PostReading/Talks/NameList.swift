import ChapterModel

/// Divides a line of names: at commas, `&`, `/`, `+`, `and` and its like outside of parentheses; what
/// follows a name as its title, `PhD`, `Jr.`, stays with it.
enum NameList {
  /// The names without blanks around them; none is empty.
  static func parts(of line: String) -> [String] {
    if isOne(line) { return [line] }
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

  /// Whether a line for sure is one name, as nearly all are: no sign or word in it divides names, and
  /// no blank stands around it.
  static func isOne(_ line: String) -> Bool {
    let span = line.utf8Span.span
    guard !span.isEmpty, span.hasPlainEnds(0..<span.count) else { return false }
    let end = span.skip(in: 0..<span.count) { byte in
      switch byte {
      // The commas of Chinese and Japanese begin with the last two.
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "/"), 0..<0x20, 0xE3, 0xEF: false
      default: true
      }
    }
    return end == span.count && !mayJoin(line)
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
    guard !hasPlainMarks(line) else { return plainPieces(line) }
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

  /// Whether all commas of a line are ASCII's, and all its marks characters by themselves: it holds
  /// no byte that the other commas begin with, and none of its marks anything of Unicode's that would
  /// make one character with it. Nearly all lines are so, and need no look at their characters.
  private static func hasPlainMarks(_ line: String) -> Bool {
    guard !line.isASCII else { return true }
    let span = line.utf8Span.span
    return span.indices.allSatisfy { offset in
      switch span[offset] {
      case 0xE3, 0xEF: false
      case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "/"), UInt8(ascii: ","),
        UInt8(ascii: ";"):
        offset + 1 == span.count || span[offset + 1] < 0x80
      default: true
      }
    }
  }

  private static func plainPieces(_ line: String) -> [String] {
    let span = line.utf8Span.span
    var pieces: [String] = []
    var (start, depth) = (0, 0)
    for offset in 0...span.count {
      let byte = offset < span.count ? span[offset] : UInt8(ascii: ",")
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth = max(0, depth - 1) }
      let isSlash = byte == UInt8(ascii: "/") && !span.spells("w", in: start..<offset)
      let isComma = byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
      guard offset == span.count || (depth == 0 && (isComma || isSlash)) else { continue }
      let piece = span.text(start..<offset).trimmingBlanks()
      if !piece.isEmpty { pieces.append(String(piece)) }
      start = offset + 1
    }
    return pieces
  }

  /// The names of a piece between the words that join names; a letter alone joins only names.
  private static func split(_ piece: String) -> [String] {
    guard mayJoin(piece) else { return [piece] }
    let names = split(piece) { conjunctions.contains($0) }
    guard names.count == 1 else { return names }
    let joined = split(piece) { letters.contains($0) }
    return joined.allSatisfy(PersonNames.isName) ? joined : names
  }

  /// Whether a piece may hold a word that joins names, or blanks side by side: nearly all pieces are
  /// one name.
  private static func mayJoin(_ piece: String) -> Bool {
    let span = piece.utf8Span.span
    var start = 0
    for end in 0...span.count where end == span.count || span[end] == UInt8(ascii: " ") {
      if start == end || joins(span, start..<end) { return true }
      start = end + 1
    }
    return false
  }

  private static func joins(_ span: Span<UInt8>, _ word: Range<Int>) -> Bool {
    guard word.count <= longestDivider else { return false }
    if span.skip(in: word, while: { $0 < 0x80 }) < word.upperBound {
      // None of the words begins with ASCII and goes on beyond it.
      guard span[word.lowerBound] >= 0x80 else { return false }
      let small = span.text(word).lowercased()
      return conjunctions.contains(small) || letters.contains(small)
    }
    return conjunctions.contains(ignoringCase: span, word)
      || letters.contains(ignoringCase: span, word)
  }

  private static func split(_ piece: String, where divides: (String) -> Bool) -> [String] {
    var names: [[Substring]] = [[]]
    var depth = 0
    for word in piece.utf8.split(separator: UInt8(ascii: " ")).map({ Substring($0) }) {
      if depth == 0, word.utf8.count <= longestDivider, divides(word.lowercased()) {
        names.append([])
      } else {
        names[names.count - 1].append(word)
      }
      depth += word.utf8.count { $0 == UInt8(ascii: "(") }
      depth -= word.utf8.count { $0 == UInt8(ascii: ")") }
    }
    return names.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }

  private static func isTitle(_ piece: String) -> Bool {
    piece.utf8.count <= longestTitle && titles.contains(piece.lowercased().filter { $0 != "." })
  }

  /// No title behind a name is longer with its dots, in bytes.
  private static let longestTitle = 16

  private static let commas: Set<Character> = [",", "、", "，", ";", "；", "・"]

  /// No word that joins names is longer, in bytes.
  private static let longestDivider = 8

  private static let conjunctions: WordSet = [
    "and", "&", "+", "/", "und", "et", "och", "og", "oraz", "та", "ja", "és", "şi", "și", "ve",
    "και", "en", "with", "w/", "和", "と", "及",
  ]

  private static let letters: WordSet = ["y", "e", "i", "и", "й", "a"]

  private static let titles: WordSet = [
    "phd", "md", "mba", "msc", "bsc", "jr", "sr", "ii", "iii", "iv", "esq", "cissp", "pmp", "dr",
    "ma", "ba", "ms", "bs", "dds", "jd", "rn", "pe", "cpa", "frs", "obe", "mbe", "dphil", "edd",
  ]
}
