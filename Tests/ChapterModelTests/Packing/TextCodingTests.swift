import TestPrograms
import Testing

@testable import ChapterModel

@Suite struct `Coded texts` {
  @Test("are what was written", arguments: 0..<100)
  func random(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let texts = (0..<Int.random(in: 0...60, using: &random)).map { _ in random.text() }
    let room = Int.random(in: 0...20_000, using: &random)
    #expect(Self.readBack(texts, room: room) == texts, "seed \(seed)")
  }

  @Test("have every control character, alone and between words that come again")
  func controls() {
    let texts = (0...UInt8(0x7F)).flatMap { byte in
      let sign = String(UnicodeScalar(byte))
      return [
        sign, "Größe\(sign)Größe", "Größe \(sign) Größe\(sign)",
        "\(sign)\(sign) Größe Größe\(sign)",
      ]
    }
    #expect(Self.readBack(texts, room: 10_000) == texts)
  }

  @Test("have words in full where there are no more codes or places", arguments: [0, 100, 1 << 20])
  func manyWords(room: Int) {
    let words = (0..<12_000).map { "wörter\($0)" }
    let texts = [words, words, words].map { $0.joined(separator: " ") } + words
    let piece = Self.piece(texts, room: room)
    #expect(Self.read(texts.count, in: piece) == texts)
    #expect(Self.codeCount(of: piece) == (room < 1 << 20 ? 32 : WordCode.limit))
  }

  @Test("take a byte for the words that come again first, and none for the blanks between two")
  func size() {
    let piece = Self.piece(["Größe Zeit", "Größe Zeit Größe, Zeit"], room: 40)
    // Two numbers of a byte, the words in full, four codes, a comma and a blank; then two of 4 bytes.
    #expect(piece.count == CodedText.headCount + 2 + 12 + 6 + 8)
  }

  @Test("take no more than themselves where words are long or all different")
  func hostile() {
    for text in [
      String(repeating: "ö", count: 1_000_000),
      (0..<100_000).map { "wort\($0)" }.joined(separator: " "),
    ] {
      let piece = Self.piece([text, "x"], room: text.utf8.count)
      #expect(piece.count <= text.utf8.count + CodedText.headCount + 6)
      #expect(Self.read(2, in: piece) == [text, "x"])
    }
  }

  @Test("take no more than twice themselves where all is control characters")
  func doubled() {
    let text = String(repeating: "\u{E}\u{1F}", count: 50_000)
    let piece = Self.piece([text], room: 100_000)
    #expect(piece.count <= 200_000 + CodedText.headCount + 3)
    #expect(Self.read(1, in: piece) == [text])
  }

  @Test("have no codes for words that take long to look up")
  func alike() {
    // A piece without room has 64 places for words: these words have the same.
    let words = (0..<100_000).lazy.map { "wort\($0)" }.filter { Self.hash($0) % 64 == 7 }.prefix(30)
    let text = words.joined(separator: " ")
    let piece = Self.piece([text, text], room: 0)
    #expect(words.count == 30 && Self.read(2, in: piece) == [text, text])
    #expect(Self.codeCount(of: piece) == TextCoding.probeLimit)
  }

  private static func readBack(_ texts: [String], room: Int) -> [String] {
    read(texts.count, in: piece(texts, room: room))
  }

  /// The texts one behind another.
  private static func piece(_ texts: [String], room: Int) -> [UInt8] {
    var coding = TextCoding(room: room)
    for text in texts {
      let bytes = Array(text.utf8)
      coding.append(bytes.indices, of: bytes.span)
    }
    return coding.piece()
  }

  private static func read(_ count: Int, in piece: [UInt8]) -> [String] {
    let span = piece.span
    var reader = PackedReader(at: CodedText.headCount)
    return (0..<count).map { _ in CodedText.string(reader.text(span), in: span) }
  }

  /// How many words of a piece have codes.
  private static func codeCount(of piece: [UInt8]) -> Int {
    let words = (0..<CodedText.headCount).reduce(0) { $0 | Int(piece[$1]) << (8 * $1) }
    return (piece.count - words) / 4
  }

  /// FNV-1a of 32 bits, its upper half folded in.
  private static func hash(_ word: String) -> UInt32 {
    let hash = word.utf8.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    return hash ^ hash >> 15
  }
}
