/// Writes texts into a piece of memory, each word in full where it comes first and as a code of one or
/// two bytes from then on: the other way of `CodedText`.
///
/// People write of the same things with the same words, whatever their language: a library of 194,000
/// talks with 2.4 million chapters, made to measure this, takes 56 of 319 MB less so. It costs a look at
/// each word in a table, 8 % of the instructions with which the browser reads a thousand posts and shows
/// them.
struct TextCoding {
  /// What is written, other things than texts, too.
  var writer: PackedWriter

  /// A word that was written in full.
  private struct Word {
    let place: UInt32
    let count: UInt8
    var code: Int16 = Self.none

    static let none: Int16 = -1
  }

  /// How many words are looked at for one: whoever makes words whose hashes are alike gets no codes for
  /// them, and no more time.
  static let probeLimit = 16

  private var words: [Word] = []

  /// The places of words in `words`, counted from 1, by the hashes of their bytes; 0 where there is none.
  private var slots: [UInt16]

  /// The words that have codes, by their numbers.
  private var coded: [UInt16] = []

  /// A piece for about so many bytes.
  init(room: Int) {
    writer = PackedWriter(room: room + CodedText.headCount)
    for _ in 0..<CodedText.headCount { writer.append(byte: 0) }
    var count = 64
    while count < min(room / 16, 1 << 14) { count *= 2 }
    slots = Array(repeating: 0, count: count)
  }

  /// The whole piece, without room to spare.
  mutating func piece() -> [UInt8] {
    writer.put(writer.count, in: 0..<CodedText.headCount)
    for number in coded {
      let word = words[Int(number)]
      let start = writer.count
      for _ in 0..<3 { writer.append(byte: 0) }
      writer.put(Int(word.place), in: start..<start + 3)
      writer.append(byte: word.count)
    }
    return writer.bytes.withUnsafeBufferPointer { Array($0) }
  }

  /// Writes the text of a range, the number of its bytes in front, and `surplus` added to that.
  mutating func append(_ range: Range<Int>, of text: Span<UInt8>, surplus: Int = 0) {
    let head = writer.leaveRoom(upTo: 2 * range.count + surplus)
    write(range, of: text)
    writer.fill(head, with: writer.count - head.upperBound + surplus)
  }

  private mutating func write(_ range: Range<Int>, of text: Span<UInt8>) {
    var (written, offset) = (range.lowerBound, range.lowerBound)
    var isBehindCode = false
    while let (word, hash) = Self.word(text, from: offset, before: range.upperBound) {
      offset = word.upperBound
      let isBehindBlank = word.lowerBound == written + 1 && text[written] == CodedText.blank
      if !isBehindBlank { copy(&written, upTo: word.lowerBound, text) }
      let place = writer.count + word.lowerBound - written
      if let code = code(of: word, text, hash: hash, at: place) {
        if isBehindBlank, !isBehindCode { writer.append(byte: CodedText.blank) }
        WordCode.append(code, to: &writer)
        isBehindCode = true
      } else {
        writer.append(bytes: written..<offset, of: text)
        isBehindCode = false
      }
      written = offset
    }
    copy(&written, upTo: range.upperBound, text)
  }

  /// Copies what stands between words.
  private mutating func copy(_ written: inout Int, upTo end: Int, _ text: Span<UInt8>) {
    while written < end {
      if !WordCode.isPlain(text[written]) { writer.append(byte: WordCode.mark) }
      writer.append(byte: text[written])
      written += 1
    }
  }

  /// The next word worth a code, and its hash (FNV-1a).
  private static func word(
    _ text: Span<UInt8>, from start: Int, before end: Int
  ) -> (Range<Int>, UInt32)? {
    // One check in place of one for each byte.
    precondition(start >= 0 && end <= text.count)
    var offset = start
    while true {
      while offset < end, !WordCode.isOfWord(text[unchecked: offset]) { offset += 1 }
      let first = offset
      var hash: UInt32 = 0x811C_9DC5
      while offset < end, WordCode.isOfWord(text[unchecked: offset]) {
        hash = (hash ^ UInt32(text[unchecked: offset])) &* 0x0100_0193
        offset += 1
      }
      guard offset > first else { return nil }
      if offset - first > 1, offset - first < 256 { return (first..<offset, hash ^ hash >> 15) }
    }
  }

  /// The code of a word that was written before; nil where it wasn't, and that it will be at `place` is
  /// remembered, or where there are too many.
  private mutating func code(
    of word: Range<Int>, _ text: Span<UInt8>, hash: UInt32, at place: Int
  ) -> Int? {
    var slot = Int(hash) & (slots.count - 1)
    var rest = Self.probeLimit
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if isWritten(words[number], word, text) { return code(ofWord: number) }
      slot = (slot + 1) & (slots.count - 1)
      rest -= 1
      guard rest > 0 else { return nil }
    }
    guard words.count < slots.count / 2, place < 1 << 24 else { return nil }
    words.append(Word(place: UInt32(place), count: UInt8(word.count)))
    slots[slot] = UInt16(words.count)
    return nil
  }

  private func isWritten(_ known: Word, _ word: Range<Int>, _ text: Span<UInt8>) -> Bool {
    guard Int(known.count) == word.count else { return false }
    let written = writer.bytes.span
    let place = Int(known.place)
    // One check in place of one for each byte.
    precondition(place + word.count <= written.count)
    precondition(word.lowerBound >= 0 && word.upperBound <= text.count)
    for offset in 0..<word.count
    where written[unchecked: place + offset] != text[unchecked: word.lowerBound + offset] {
      return false
    }
    return true
  }

  private mutating func code(ofWord number: Int) -> Int? {
    if words[number].code == Word.none {
      guard coded.count < WordCode.limit else { return nil }
      words[number].code = Int16(coded.count)
      coded.append(UInt16(number))
    }
    return Int(words[number].code)
  }
}
