import ChapterModel

/// Words with what each stands for. Most words that are looked up are none of them, which a look at
/// their length and first byte tells in place of a hash.
struct WordTable<Value: Sendable>: Sendable {
  private let values: [String: Value]

  /// The lengths of the words in bytes and the lowest six bits of their first bytes, a bit each.
  private let lengths: UInt64
  private let firsts: UInt64

  /// The words; of one that is there twice the first value counts.
  init(_ words: some Sequence<(String, Value)>) {
    values = Dictionary(words) { first, _ in first }
    lengths = values.keys.reduce(0) { $0 | Self.lengthBit($1) }
    firsts = values.keys.reduce(0) { $0 | Self.firstBit($1) }
  }

  /// All words, in any order.
  var words: [String] { Array(values.keys) }

  /// What a word stands for; nil where it is none of them.
  subscript(word: String) -> Value? {
    guard lengths & Self.lengthBit(word) != 0, firsts & Self.firstBit(word) != 0 else { return nil }
    return values[word]
  }

  /// Whether a range of ASCII, capitals and small letters being one, may be one of the words; false
  /// for nearly all that are none, before a string is made of them.
  func mayHold(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    let first: UInt64 = 1 << UInt64(text[range.lowerBound].lowercased & 63)
    return lengths & 1 << UInt64(min(range.count, 63)) != 0 && firsts & first != 0
  }

  /// All words of 63 bytes and more share a bit.
  private static func lengthBit(_ word: String) -> UInt64 { 1 << UInt64(min(word.utf8.count, 63)) }

  private static func firstBit(_ word: String) -> UInt64 {
    1 << UInt64((word.utf8.first ?? 0) & 63)
  }
}

/// A set of words.
typealias WordSet = WordTable<Void>

extension WordTable: ExpressibleByArrayLiteral where Value == Void {
  /// The words of a literal.
  init(arrayLiteral words: String...) { self.init(words.map { ($0, ()) }) }

  /// Whether a word is one of them.
  func contains(_ word: String) -> Bool { self[word] != nil }
}
