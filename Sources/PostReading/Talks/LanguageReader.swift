package import ChapterModel

/// Reads the language of a talk: the author's words, and the ISO 639 code where they begin with the
/// name of a language, in English, its own or a neighbour's words, or are a code: two letters where
/// ISO 639-1 has them, else the three of ISO 639-3.
package enum LanguageReader {
  /// The language that words name; nil where there are none.
  package static func read(_ words: some StringProtocol) -> Language? {
    let text = String(words.trimmingBlanks())
    guard !text.isEmpty else { return nil }
    if text.isASCII, text.utf8.allSatisfy(\.isLetter) {
      return Language(text: text, code: code(ofWord: text.lowercased()))
    }
    // Most others are names, too: `Français`, `日本語`.
    let code = LanguageNames.codes[text.lowercased()] ?? code(text) ?? named(text)
    return Language(text: text, code: code)
  }

  /// The code that a single word is or names, as most posts have it.
  private static func code(ofWord word: String) -> String? {
    if let code = iso(word) { return code }
    return openings.contains(word) ? nil : LanguageNames.codes[word]
  }

  /// The code to use for a word that is a code. Only the table of its length is looked at, so that the
  /// first post with the name of a language makes no table in vain.
  private static func iso(_ word: String) -> String? {
    switch word.utf8.count {
    case 2: LanguageNames.twoLetters.contains(word) ? word : nil
    case 3: LanguageNames.threeLetters[word]
    default: nil
    }
  }

  /// The code that a text is, alone or before a region: `de`, `deu`, `pt-BR`, `zh_Hant_TW`.
  private static func code(_ text: String) -> String? {
    let parts = text.lowercased().split { $0 == "-" || $0 == "_" }
    guard let first = parts.first, parts.count <= 3,
      parts.dropFirst().allSatisfy({ (2...4).contains($0.count) && $0.allSatisfy(\.isASCII) })
    else { return nil }
    return iso(String(first))
  }

  /// The code of the language whose name a text begins with, of two words before one.
  private static func named(_ text: String) -> String? {
    let words = text.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }
    guard let start = words.firstIndex(where: { !openings.contains(String($0)) }) else {
      return nil
    }
    let rest = words[start...]
    let two = rest.prefix(2).joined(separator: " ")
    return LanguageNames.codes[two] ?? rest.first.flatMap { LanguageNames.codes[String($0)] }
  }

  private static let openings: WordSet = ["in", "auf", "en", "na", "po", "på", "the"]
}
