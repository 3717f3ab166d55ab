/// Words with a number each. Most words that are looked up are none of them, which a look at their
/// length and first byte tells.
///
/// No dictionary: to hash the words of all tables took a quarter of the time that the first post took
/// (measured), and the few that share a first byte are compared as fast as one is hashed. Nor is any
/// word copied on the way but for its bytes: the tables are made while the first frame waits.
struct WordIndex: Sendable {
  private struct Entry: Sendable {
    var start = 0
    var end = 0
    var number = 0
  }

  /// Where a word belongs, and how many bytes it has.
  private struct Part {
    let place: Int
    let count: Int
  }

  /// The words, those of one place after the other.
  private let entries: [Entry]

  /// The bytes of all words.
  private let letters: [UInt8]

  /// Where the entries of each place begin, and where the last one's end.
  private let starts: [Int]

  /// For each place the lengths in bytes of its words, a bit each.
  private let lengths: [UInt64]

  /// Words with their places as numbers; of a word that is there twice the first counts.
  init(_ words: [String]) {
    self.init(CollectionOfOne(words), sharesNumbers: false) { $0.count }
  }

  /// Words in groups, those of one group with its place as their number; of a word that is there twice
  /// the first counts.
  ///
  /// - Parameters:
  ///   - groups: the words.
  ///   - part: how many bytes of a word to take.
  init(_ groups: [[String]], part: (Span<UInt8>) -> Int = { $0.count }) {
    self.init(groups, sharesNumbers: true, part: part)
  }

  private init(
    _ groups: some Collection<[String]>, sharesNumbers: Bool, part: (Span<UInt8>) -> Int
  ) {
    var parts: [Part] = []
    parts.reserveCapacity(groups.reduce(0) { $0 + $1.count })
    var starts = [Int](repeating: 0, count: Self.placeCount + 1)
    var lengths = [UInt64](repeating: 0, count: Self.placeCount)
    var letterCount = 0
    for group in groups {
      for word in group {
        let span = word.utf8Span.span
        let count = part(span)
        let place = Self.place(of: count == 0 ? 0 : span[0])
        parts.append(Part(place: place, count: count))
        starts[place + 1] += 1
        lengths[place] |= Self.bit(of: count)
        letterCount += count
      }
    }
    for place in lengths.indices { starts[place + 1] += starts[place] }
    self.starts = starts
    self.lengths = lengths
    entries = Self.entries(
      parts, starts: starts, sharing: sharesNumbers ? groups.map(\.count) : nil)
    letters = Self.letters(groups, parts, count: letterCount)
  }

  /// The words' entries, each in its place, in the order in which the words are given.
  private static func entries(
    _ parts: [Part], starts: [Int], sharing counts: [Int]?
  ) -> [Entry] {
    var entries = [Entry](repeating: Entry(), count: parts.count)
    var next = starts
    var (group, left, start) = (0, counts?.first ?? 0, 0)
    for (index, part) in parts.enumerated() {
      if let counts {
        while left == 0 {
          group += 1
          left = counts[group]
        }
        left -= 1
      }
      entries[next[part.place]] = Entry(
        start: start, end: start + part.count, number: counts == nil ? index : group)
      next[part.place] += 1
      start += part.count
    }
    return entries
  }

  /// The words' bytes, one behind the other.
  private static func letters(
    _ groups: some Collection<[String]>, _ parts: [Part], count: Int
  ) -> [UInt8] {
    var letters = [UInt8](repeating: 0, count: count)
    var bytes = letters.mutableSpan
    var (index, start) = (0, 0)
    for group in groups {
      for word in group {
        let span = word.utf8Span.span
        for offset in 0..<parts[index].count { bytes[start + offset] = span[offset] }
        start += parts[index].count
        index += 1
      }
    }
    return letters
  }

  /// The number of the bytes of a range as they are spelled; nil where they are none of the words.
  @inline(__always)
  func number(
    of text: Span<UInt8>, _ range: Range<Int>, spelled: (UInt8) -> UInt8
  ) -> Int? {
    guard range.upperBound <= text.count else { return nil }
    let place = Self.place(of: range.isEmpty ? 0 : spelled(text[range.lowerBound]))
    guard lengths[place] & Self.bit(of: range.count) != 0 else { return nil }
    let span = letters.span
    search: for index in starts[place]..<starts[place + 1] {
      let entry = entries[index]
      guard entry.end - entry.start == range.count else { continue }
      for offset in 0..<range.count
      where span[entry.start + offset] != spelled(text[range.lowerBound + offset]) {
        continue search
      }
      return entry.number
    }
    return nil
  }

  /// A word's place, by its first byte.
  private static func place(of first: UInt8) -> Int { Int(first) & (placeCount - 1) }

  private static var placeCount: Int { 64 }

  /// All words of 63 bytes and more share a bit.
  private static func bit(of length: Int) -> UInt64 { 1 << UInt64(min(length, 63)) }
}
