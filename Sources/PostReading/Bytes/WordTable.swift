import ChapterModel

/// Words with what each stands for. Most words that are looked up are none of them, which a look at
/// their length and first byte tells in place of a hash.
struct WordTable<Value: Sendable>: Sendable {
  private let values: [String: Value]

  /// For the lowest six bits of a first byte the lengths in bytes of the words that it begins, a bit
  /// each.
  private let lengths: [UInt64]

  /// The words; of one that is there twice the first value counts.
  init(_ words: some Sequence<(String, Value)>) {
    values = Dictionary(words) { first, _ in first }
    var lengths = [UInt64](repeating: 0, count: 64)
    for word in values.keys {
      lengths[Self.place(of: word.utf8.first ?? 0)] |= Self.bit(of: word.utf8.count)
    }
    self.lengths = lengths
  }

  /// All words, in any order.
  var words: [String] { Array(values.keys) }

  /// What a word stands for; nil where it is none of them.
  subscript(word: String) -> Value? {
    let mayHold = lengths[Self.place(of: word.utf8.first ?? 0)] & Self.bit(of: word.utf8.count)
    return mayHold == 0 ? nil : values[word]
  }

  /// Whether a range of ASCII, capitals and small letters being one, may be one of the words; false
  /// for nearly all that are none, before a string is made of them.
  func mayHold(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    let place = Self.place(of: text[range.lowerBound].lowercased)
    return lengths[place] & Self.bit(of: range.count) != 0
  }

  private static func place(of first: UInt8) -> Int { Int(first & 63) }

  /// All words of 63 bytes and more share a bit.
  private static func bit(of length: Int) -> UInt64 { 1 << UInt64(min(length, 63)) }
}

/// A set of words.
typealias WordSet = WordTable<Void>

extension WordTable: ExpressibleByArrayLiteral where Value == Void {
  /// The words of a literal.
  init(arrayLiteral words: String...) { self.init(words.map { ($0, ()) }) }

  /// Whether a word is one of them.
  func contains(_ word: String) -> Bool { self[word] != nil }
}
