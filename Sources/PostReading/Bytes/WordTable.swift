import ChapterModel

/// Words with what each stands for.
struct WordTable<Value: Sendable>: Sendable {
  private let index: WordIndex

  /// What the words of each number stand for.
  private let values: [Value]

  /// The words; of one that is there twice the first value counts.
  init(_ words: [(String, Value)]) {
    index = WordIndex(words.map(\.0))
    values = words.map(\.1)
  }

  /// Groups of words with what those of each stand for; of a word that is there twice the first value
  /// counts.
  init(_ groups: [[String]], values: [Value]) {
    index = WordIndex(groups)
    self.values = values
  }

  /// What a word stands for; nil where it is none of them.
  subscript(word: String) -> Value? {
    let span = word.utf8Span.span
    return self[span, 0..<span.count]
  }

  /// What the bytes of a range stand for.
  subscript(text: Span<UInt8>, range: Range<Int>) -> Value? {
    index.number(of: text, range) { $0 }.map { values[$0] }
  }

  /// The same of a range of ASCII, capitals and small letters being one; the words are given in small
  /// letters.
  subscript(ignoringCase text: Span<UInt8>, range: Range<Int>) -> Value? {
    index.number(of: text, range, spelled: \.lowercased).map { values[$0] }
  }
}

extension WordTable: ExpressibleByDictionaryLiteral where Value == String {
  /// The words of a literal.
  init(dictionaryLiteral words: (String, String)...) { self.init(words) }
}
