import TestPrograms

/// Queries drawn from lines: fuzzy, exact, anchored, negated, and some of them joined by `|`.
struct LineQueries {
  private let lines: [String]
  private var generator: SeededGenerator

  /// The queries of a seed.
  init(_ lines: [String], seed: UInt64) {
    self.lines = lines
    generator = SeededGenerator(seed: seed)
  }

  /// The next query: one to three words.
  mutating func next() -> String {
    var query = word()
    for _ in 0..<Int.random(in: 0...2, using: &generator) {
      query += (chance(1, 4) ? " | " : " ") + word()
    }
    return query
  }

  private mutating func word() -> String {
    let line = lines.randomElement(using: &generator) ?? ""
    let words = line.split(separator: " ")
    let word = String(words.randomElement(using: &generator) ?? "a")
    switch Int.random(in: 0..<10, using: &generator) {
    case 0...3: return letters(of: word)
    case 4: return word.lowercased()
    case 5: return "'" + escaped(part(of: line))
    case 6: return "^" + escaped(line.prefix(Int.random(in: 1...6, using: &generator)))
    case 7: return escaped(line.suffix(Int.random(in: 1...6, using: &generator))) + "$"
    case 8: return "!" + word.prefix(Int.random(in: 2...6, using: &generator))
    default: return (chance(1, 2) ? "!'" : "!^") + word.prefix(4)
    }
  }

  /// Some letters of a word in order.
  private mutating func letters(of word: String) -> String {
    var letters = ""
    for letter in word where chance(2, 3) { letters.append(letter) }
    let text = letters.isEmpty ? word : letters
    return chance(2, 3) ? text.lowercased() : text
  }

  private mutating func part(of line: String) -> Substring {
    let start = Int.random(in: 0..<max(1, line.count), using: &generator)
    return line.dropFirst(start).prefix(Int.random(in: 2...8, using: &generator))
  }

  private func escaped(_ text: Substring) -> String {
    String(text).replacing(" ", with: "\\ ")
  }

  private mutating func chance(_ hits: Int, _ of: Int) -> Bool {
    Int.random(in: 0..<of, using: &generator) < hits
  }
}
