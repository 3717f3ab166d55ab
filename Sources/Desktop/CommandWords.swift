/// The words of a command as people write it in a variable such as `EDITOR`: blanks divide them,
/// quotes and backslashes keep blanks together. Nothing else means anything: no shell reads it.
enum CommandWords {
  /// The words; a quote that isn't closed ends with the text.
  static func split(_ text: String) -> [String] { read(text).words }

  /// The words, and whether all quotes are closed and no backslash stands alone at the end.
  static func read(_ text: String) -> (words: [String], isWhole: Bool) {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var rest = Substring(text)
    var isWhole = true
    while let character = rest.popFirst() {
      if character == "\\", quote != "'" {
        isWhole = !rest.isEmpty
        word = (word ?? "") + String(rest.popFirst() ?? character)
      } else if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if quote == nil, character.isWhitespace {
        if let whole = word { words.append(whole) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    return (words + (word.map { [$0] } ?? []), isWhole && quote == nil)
  }
}
