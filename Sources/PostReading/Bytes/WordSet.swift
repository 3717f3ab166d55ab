import ChapterModel

/// A set of words.
struct WordSet: ExpressibleByArrayLiteral, Sendable {
  private let index: WordIndex

  /// The words of a literal.
  init(arrayLiteral words: String...) { self.init(words) }

  /// Those words.
  init(_ words: [String]) { index = WordIndex(words) }

  /// The beginnings of words, so many bytes of each as `part` says.
  init(partsOf groups: [[String]], _ part: (Span<UInt8>) -> Int) {
    index = WordIndex(groups, part: part)
  }

  /// Whether a word is one of them.
  func contains(_ word: String) -> Bool {
    let span = word.utf8Span.span
    return contains(span, 0..<span.count)
  }

  /// Whether the bytes of a range are one of them.
  func contains(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    index.number(of: text, range) { $0 } != nil
  }

  /// The same of a range of ASCII, capitals and small letters being one; the words are given in small
  /// letters.
  func contains(ignoringCase text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    index.number(of: text, range, spelled: \.lowercased) != nil
  }
}
