import ChapterModel

/// Words with what each stands for. Most words that are looked up are none of them, which a look at
/// their length and first byte tells.
///
/// No dictionary: to hash the words of all tables took a quarter of the time that the first post took
/// (measured), and the few that share a first byte are compared as fast as one is hashed.
struct WordTable<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    let letters: Range<Int>
    let value: Value
  }

  /// The words with their values, those of one place after the other.
  private let entries: [Entry]

  /// The bytes of all words.
  private let letters: [UInt8]

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
    var letters: [UInt8] = []
    entries = order.map { index in
      let start = letters.count
      letters += words[index].0.utf8
      return Entry(letters: start..<letters.count, value: words[index].1)
    }
    self.letters = letters
    self.starts = starts
    self.lengths = lengths
  }

  /// All words, in any order.
  var words: [String] {
    let span = letters.span
    return entries.map { span.text($0.letters) }
  }

  /// What a word stands for; nil where it is none of them.
  subscript(word: String) -> Value? {
    let span = word.utf8Span.span
    return self[span, 0..<span.count]
  }

  /// What the bytes of a range stand for.
  subscript(text: Span<UInt8>, range: Range<Int>) -> Value? {
    value(text, range) { $0 }
  }

  /// The same of a range of ASCII, capitals and small letters being one; the words are given in small
  /// letters.
  subscript(ignoringCase text: Span<UInt8>, range: Range<Int>) -> Value? {
    value(text, range, \.lowercased)
  }

  @inline(__always)
  private func value(
    _ text: Span<UInt8>, _ range: Range<Int>, _ spelled: (UInt8) -> UInt8
  ) -> Value? {
    guard range.upperBound <= text.count else { return nil }
    let place = Self.place(of: range.isEmpty ? 0 : spelled(text[range.lowerBound]))
    guard lengths[place] & Self.bit(of: range.count) != 0 else { return nil }
    let span = letters.span
    search: for index in starts[place]..<starts[place + 1] {
      let word = entries[index].letters
      guard word.count == range.count else { continue }
      for offset in 0..<word.count
      where span[word.lowerBound + offset] != spelled(text[range.lowerBound + offset]) {
        continue search
      }
      return entries[index].value
    }
    return nil
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

  /// Whether the bytes of a range are one of them.
  func contains(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool { self[text, range] != nil }

  /// The same of a range of ASCII, capitals and small letters being one.
  func contains(ignoringCase text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    self[ignoringCase: text, range] != nil
  }
}

extension WordTable: ExpressibleByDictionaryLiteral where Value == String {
  /// The words of a literal.
  init(dictionaryLiteral words: (String, String)...) { self.init(words) }
}
