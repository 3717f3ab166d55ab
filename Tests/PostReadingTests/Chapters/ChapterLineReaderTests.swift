import ChapterModel
import Testing

@testable import PostReading

@Suite("The reader of chapter lines")
struct ChapterLineReaderTests {
  private static let url = "https://youtu.be/P9pO0fPGVeo?t=65"

  private func read(
    _ text: String, in place: ChapterLineReader.Place = .item
  ) -> [ChapterLineResult] {
    let bytes = Array(text.utf8)
    let span = bytes.span
    let content = InlineScanner.scan(span, in: 0..<bytes.count)
    let plain = PlainText(content.tokens, of: content, span)
    return ChapterLineReader(plain, of: content, place: place).results(span)
  }

  private func chapter(_ text: String) -> ChapterLine? {
    guard case .chapter(let line)? = read(text).first else { return nil }
    return line
  }

  @Test(
    "knows the separators",
    arguments: [
      ("[1:05](\(url)) Tvåan", ChapterSeparator.blank), ("[1:05](\(url)): Tvåan", .colon),
      ("[1:05](\(url)) - Tvåan", .hyphen), ("[1:05](\(url)) – Tvåan", .enDash),
      ("[1:05](\(url)) — Tvåan", .emDash), ("[1:05](\(url)) | Tvåan", .bar),
      ("[1:05 - Tvåan](\(url))", .hyphen), ("[1:05 Tvåan](\(url))", .blank),
      ("**[1:05](\(url))** Tvåan", .blank), ("1:05 [Tvåan](\(url))", .blank),
    ])
  func linked(text: String, separator: ChapterSeparator) {
    let line = chapter(text)
    #expect(line?.title == "Tvåan")
    #expect(line?.label?.text == "1:05")
    #expect(line?.linkTime == Timestamp(seconds: 65))
    #expect(line?.writtenLink == Self.url)
    #expect(line?.separator == separator)
  }

  @Test(
    "reads plain stamps",
    arguments: [
      ("0:00 Början", "0:00", "Början"), ("0:00 - Början", "0:00", "Början"),
      ("1:02:03 — Slut", "1:02:03", "Slut"), ("[0:12] Början", "0:12", "Början"),
      ("(0:12) Början", "0:12", "Början"), ("@0:12 Början", "0:12", "Början"),
      ("**0:12** Början", "0:12", "Början"), ("`0:12` Början", "0:12", "Början"),
      ("⏱️ 0:12 Början", "0:12", "Början"), ("0:12 日本語", "0:12", "日本語"),
      ("0:12\nBörjan", "0:12", "Början"), ("Början (8:45)", "8:45", "Början"),
      ("Början - [8:45](\(url))", "8:45", "Början"),
    ])
  func plain(text: String, label: String, title: String) {
    #expect(chapter(text)?.label?.text == label)
    #expect(chapter(text)?.title == title)
  }

  @Test(
    "reads ranges",
    arguments: [("0:00 - 5:16: Början", 316), ("[0:00–1:02:03] Början", 3723)])
  func ranges(text: String, end: Int) {
    #expect(chapter(text)?.title == "Början")
    #expect(chapter(text)?.end == Timestamp(seconds: end))
  }

  @Test(
    "takes nothing else for a chapter",
    arguments: [
      "9:00 AM Frukost", "10:00 UTC Start", "14:30 Uhr Kaffee", ":00 a", "1:2 a", "16:9 bild",
      "0:01abc", "Wow0:01", "Klockan 8:45 börjar vi", "kl. 8:45", "",
    ])
  func others(text: String) {
    #expect(chapter(text) == nil)
  }

  @Test func `reads the time of a jump in the page's own video`() {
    let line = chapter("**[00:34](#t=00:34)** Början")
    #expect(line?.linkTime == Timestamp(seconds: 34))
    #expect(line?.videoLink == nil && line?.writtenLink == "#t=00:34")
  }

  @Test(
    "says what is no time yet",
    arguments: ["[TODO](\(url)) Titel", "[0:12]() Titel", "XX:XX Titel", "[mm:ss](\(url)) Titel"])
  func placeholders(text: String) {
    guard case .flaw(.placeholderTime, _)? = read(text).first else {
      Issue.record("\(text) is no placeholder")
      return
    }
  }

  @Test func `says where a unit is too large`() {
    #expect(read("ä 1:75 Titel").isEmpty)
    #expect(read("(1:75) Titel") == [.flaw(.badUnit, 1)])
  }

  @Test func `places a chapter at its link, else at its stamp`() {
    #expect(chapter("**[0:12](\(Self.url))** ä")?.source == 2)
    #expect(chapter("(0:12) ä")?.source == 1)
  }
}
