import ChapterModel

/// Words with what each stands for. Most words that are looked up are none of them, which a look at
/// their length and first byte tells.
///
/// No dictionary: to hash the words of all tables took a quarter of the time that the first post took
/// (measured), and the few that share a first byte are compared as fast as one is hashed.
struct WordTable<Value: Sendable>: Sendable {
  /// The words with their values, those of one place after the other.
  private let entries: [(word: String, value: Value)]

  /// Where the entries of each place begin, and where the last one's end.
  private let starts: [Int]

  /// For each place the lengths in bytes of its words, a bit each.
  private let lengths: [UInt64]

  /// The words; of one that is there twice the first value counts.
  init(_ words: [(String, Value)]) {
    let places = words.map { Self.place(of: $0.0.utf8.first ?? 0) }
    var starts = [Int](repeating: 0, count: Self.placeCount + 1)
    var lengths = [UInt64](repeating: 0, count: Self.placeCount)
    for (place, word) in zip(places, words) {
      starts[place + 1] += 1
      lengths[place] |= Self.bit(of: word.0.utf8.count)
    }
    for place in lengths.indices { starts[place + 1] += starts[place] }
    var next = starts
    var order = [Int](repeating: 0, count: words.count)
    for (index, place) in places.enumerated() {
      order[next[place]] = index
      next[place] += 1
    }
    entries = order.map { words[$0] }
    self.starts = starts
    self.lengths = lengths
  }

  /// All words, in any order.
  var words: [String] { entries.map(\.word) }

  /// What a word stands for; nil where it is none of them.
  subscript(word: String) -> Value? {
    let place = Self.place(of: word.utf8.first ?? 0)
    let length = word.utf8.count
    guard lengths[place] & Self.bit(of: length) != 0 else { return nil }
    for index in starts[place]..<starts[place + 1]
    where entries[index].word.utf8.count == length && entries[index].word == word {
      return entries[index].value
    }
    return nil
  }

  /// Whether a range of ASCII, capitals and small letters being one, may be one of the words; false
  /// for nearly all that are none, before a string is made of them.
  func mayHold(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    let place = Self.place(of: text[range.lowerBound].lowercased)
    return lengths[place] & Self.bit(of: range.count) != 0
  }

  /// A word's place, by its first byte.
  private static func place(of first: UInt8) -> Int { Int(first) & (placeCount - 1) }

  private static var placeCount: Int { 64 }

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

extension WordTable: ExpressibleByDictionaryLiteral where Value == String {
  /// The words of a literal.
  init(dictionaryLiteral words: (String, String)...) { self.init(words) }
}
