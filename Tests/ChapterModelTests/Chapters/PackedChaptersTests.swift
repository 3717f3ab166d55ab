import ChapterModel
import TestPrograms
import Testing

@Suite struct `Packed chapters` {
  @Test("are the chapters that were packed", arguments: 0..<200)
  func chapters(seed: UInt64) {
    var random = RandomChapters(seed: seed)
    let chapters = random.chapters()
    let packed = PackedChapters(chapters)
    #expect(Array(packed) == chapters, "seed \(seed)")
    #expect(packed == PackedChapters(chapters))
    #expect(packed.hashValue == PackedChapters(chapters).hashValue)
    for (position, chapter) in chapters.enumerated() {
      #expect(packed.start(at: position) == chapter.start)
      let title = packed.withTitle(at: position) { bytes in
        bytes.indices.map { bytes[$0] }
      }
      #expect(title == Array(chapter.title.utf8))
    }
  }

  @Test("give rows that say what the chapters say", arguments: 0..<200)
  func rows(seed: UInt64) {
    var random = RandomChapters(seed: seed)
    let chapters = random.chapters()
    PackedChapters(chapters).withBytes { bytes in
      for first in [0, chapters.count / 2, chapters.count] {
        var rows = PackedRows(of: bytes, from: first)
        for chapter in chapters[first...] {
          guard let row = rows.next(bytes) else {
            Issue.record("seed \(seed): too few rows")
            return
          }
          #expect(
            bytes.extracting(row.title).indices.map { bytes[row.title.lowerBound + $0] }
              == Array(chapter.title.utf8))
          #expect(row.start == chapter.start && row.end == chapter.end, "seed \(seed)")
          #expect(row.line == chapter.location.line, "seed \(seed)")
          #expect(!row.isRegular || chapter.videoIndex == 0)
        }
        #expect(rows.next(bytes) == nil)
      }
    }
  }

  @Test("are in no memory without any, and equal to a literal's")
  func empty() {
    #expect(PackedChapters().isEmpty)
    #expect(PackedChapters([]) == [])
    #expect(PackedChapters() != [Chapter(start: .zero, title: "Frühstück")])
  }

  @Test("differ where one chapter does")
  func difference() {
    var random = RandomChapters(seed: 7)
    let chapters = random.chapters() + [Chapter(start: Timestamp(seconds: 59), title: "Żółw")]
    for position in chapters.indices {
      var changed = chapters
      changed[position].title += "é"
      #expect(PackedChapters(changed) != PackedChapters(chapters))
    }
  }

  @Test(
    "keep links that are like the first, nearly like it, or not at all",
    arguments: [
      ["https://youtu.be/ä?t=0s", "https://youtu.be/ä?t=61s", "https://youtu.be/ä?t=122s"],
      ["https://youtu.be/ä?t=0s", "https://youtu.be/ä?t=61", "https://youtu.be/ä?t=0122s"],
      [
        "https://youtu.be/ä?t=0&list=1", "https://youtu.be/ä?t=61&list=1",
        "https://youtu.be/ä?t=12",
      ],
      ["https://youtu.be/ä?list=0&t=0&x=00", "https://youtu.be/ä?list=0&t=61&x=00", "?t=122"],
      ["=0", "=61", "=122"], ["0", "61", "122"], ["=00", "=061", "="],
      ["=0", "", "=9223372036854775807"],
      ["", "=61", "61"],
    ])
  func links(_ links: [String]) {
    let chapters = links.enumerated().map { number, link in
      Chapter(start: Timestamp(seconds: number * 61), title: "雪", writtenLink: link)
    }
    #expect(PackedChapters(chapters).map(\.writtenLink) == links)
    #expect(Array(PackedChapters(chapters)) == chapters)
  }

  @Test("hold lists of more than 64 KiB, and numbers of any size")
  func large() {
    let chapters = (0..<3000).map { number in
      Chapter(
        start: Timestamp(seconds: number == 7 ? .max : number), end: Timestamp(seconds: .max),
        title: "Übersicht über alles, Teil \(number)", level: number == 9 ? -3 : .max,
        label: "\(number).", writtenLink: "https://youtu.be/aMvI5E9-LYI?t=\(number)",
        videoIndex: .max, location: SourceLocation(line: .max, column: 1))
    }
    #expect(Array(PackedChapters(chapters)) == chapters)
  }
}

/// Chapters whose parts are there or not, alike or not.
private struct RandomChapters {
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  private static let texts = [
    "", "0:00", "Einführung", "雪の話", "é", "e\u{301}", "https://youtu.be/aMvI5E9-LYI?t=0s",
    "https://youtu.be/aMvI5E9-LYI?t=884s", "https://youtu.be/ä", "https://youtu.be/å", "x\0y",
  ]

  mutating func chapters() -> [Chapter] {
    let starts = (0..<Int.random(in: 0...9, using: &generator)).map { _ in seconds() }
    return starts.enumerated().map { position, start in
      let next = position + 1 < starts.count ? starts[position + 1] : nil
      return Chapter(
        start: start, end: pick(next) ?? pick(seconds()), title: text(),
        level: pick(2) ?? 0, label: pick(start.description) ?? pick(text()),
        writtenLink: pick(text()), videoIndex: pick(1) ?? 0, isJump: pick(true) ?? false,
        location: SourceLocation(line: Int.random(in: 1...40_000, using: &generator), column: 3))
    }
  }

  private mutating func seconds() -> Timestamp {
    Timestamp(seconds: Int.random(in: 0...(pick(100_000) ?? 100), using: &generator))
  }

  private mutating func text() -> String { Self.texts.randomElement(using: &generator) ?? "" }

  /// A value, or now and then none.
  private mutating func pick<Value>(_ value: Value?) -> Value? {
    Bool.random(using: &generator) ? value : nil
  }
}
