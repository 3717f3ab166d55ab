/// Sentences that say nothing, with the marks that sentences of posts have.
enum Prose {
  /// So many sentences.
  static func paragraph(_ sentences: Int, _ dice: inout Dice) -> String {
    (0..<sentences).map { _ in sentence(&dice) }.joined(separator: " ")
  }

  /// A sentence of 10 to 24 words, some with a link, something bold or code.
  static func sentence(_ dice: inout Dice) -> String {
    var words = (0..<dice.number(in: 10...24)).map { _ in dice.pick(Vocabulary.prose) }
    words[0] = words[0].prefix(1).uppercased() + words[0].dropFirst()
    if dice.hits(14) { mark(&words, "[", "](https://example.org/notes/\(words[0])/)", &dice) }
    if dice.hits(11) { mark(&words, "**", "**", &dice) }
    if dice.hits(7) { mark(&words, "`", "`", &dice) }
    return words.joined(separator: " ") + "."
  }

  private static func mark(
    _ words: inout [String], _ before: String, _ after: String, _ dice: inout Dice
  ) {
    let index = dice.number(in: 1...words.count - 1)
    words[index] = before + words[index] + after
  }
}
