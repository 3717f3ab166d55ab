package import ChapterModel

/// Reads the language of a talk: the author's words, and the ISO 639-1 code where they begin with
/// the name of a language, in English or its own, or are a code.
package enum LanguageReader {
  /// The language that words name; nil where there are none.
  package static func read(_ words: some StringProtocol) -> Language? {
    let text = String(words.trimmingBlanks())
    guard !text.isEmpty else { return nil }
    let first = text.lowercased().prefix { $0.isLetter }
    return Language(text: text, code: codes[String(first)] ?? code(text))
  }

  private static func code(_ text: String) -> String? {
    let language = text.lowercased().prefix { $0 != "-" && $0 != "_" }
    return known.contains(String(language)) ? String(language) : nil
  }

  private static let codes: [String: String] = [
    "english": "en", "german": "de", "deutsch": "de", "japanese": "ja", "日本語": "ja",
    "french": "fr", "français": "fr", "spanish": "es", "español": "es", "castellano": "es",
    "portuguese": "pt", "português": "pt", "italian": "it", "italiano": "it", "dutch": "nl",
    "nederlands": "nl", "polish": "pl", "polski": "pl", "czech": "cs", "čeština": "cs",
    "slovak": "sk", "russian": "ru", "русский": "ru", "ukrainian": "uk", "українська": "uk",
    "chinese": "zh", "mandarin": "zh", "中文": "zh", "korean": "ko", "한국어": "ko",
    "turkish": "tr", "türkçe": "tr", "swedish": "sv", "svenska": "sv", "norwegian": "no",
    "norsk": "no", "danish": "da", "dansk": "da", "finnish": "fi", "suomi": "fi",
    "hungarian": "hu", "magyar": "hu", "greek": "el", "ελληνικά": "el", "hebrew": "he",
    "arabic": "ar", "العربية": "ar", "hindi": "hi", "persian": "fa", "catalan": "ca",
    "català": "ca", "romanian": "ro", "bulgarian": "bg", "indonesian": "id", "vietnamese": "vi",
    "thai": "th",
  ]

  private static let known = Set(codes.values)
}
