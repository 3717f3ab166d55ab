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
      ("[@0:12] - Början", "0:12", "Början"), ("at 0:12 Början", "0:12", "Början"),
      ("**0:12** Början", "0:12", "Början"), ("`0:12` Början", "0:12", "Början"),
      ("⏱️ 0:12 Början", "0:12", "Början"), ("0:12 日本語", "0:12", "日本語"),
      ("0:12日本語", "0:12", "日本語"), ("▶ 0:12 Början", "0:12", "Början"),
      ("• 0:12 Början", "0:12", "Början"), ("1️⃣ 0:12 Början", "0:12", "Början"),
      ("2. 0:12 Början", "0:12", "Början"), ("【0:12】始まり", "0:12", "始まり"),
      ("0:12\tBörjan", "0:12", "Början"), ("0:12: Början", "0:12", "Början"),
      ("0:12: - Början", "0:12", "Början"), ("0:12 -- Början", "0:12", "Början"),
      ("0:12 -> Början", "0:12", "Början"), ("0:12. Början", "0:12", "Början"),
      ("0:12 .NET på ö", "0:12", ".NET på ö"), ("0:12\u{A0}– Början", "0:12", "Början"),
      ("0:12 Am Anfang", "0:12", "Am Anfang"), ("12:00 Est-ce ça ?", "12:00", "Est-ce ça ?"),
      ("0:12\nBörjan", "0:12", "Början"), ("Kapitel: 0:12 Början", "0:12", "Början"),
      ("[6m 25s] Början", "6m 25s", "Början"), ("75:30 Början", "75:30", "Början"),
    ])
  func plain(text: String, label: String, title: String) {
    #expect(chapter(text)?.label?.text == label)
    #expect(chapter(text)?.title == title)
    #expect(chapter(text)?.form == .leading)
  }

  @Test(
    "reads stamps behind titles",
    arguments: [
      ("Början (8:45)", ChapterLine.Form.trailing), ("Början - 8:45", .trailing),
      ("Början — 8:45", .trailing), ("Början @ 8:45", .trailing), ("Början at 8:45", .trailing),
      ("Början [8:45]", .trailing), ("Början 8:45", .trailing), ("Början ( 8:45 )", .trailing),
      ("Början (timestamp 8:45)", .trailing), ("Början - [8:45](\(url))", .trailing),
      ("Början ([8:45](\(url)))", .trailing), ("Början (8:45 in the video)", .phrase),
      ("Början - (8:45 in video) - Zoë Ångström", .phrase),
      ("Början - 8:45 in the recording", .phrase),
      ("Början ([8:45](\(url)) in the video)", .phrase),
      ("Början (8:45) in the video)", .phrase), ("(8:45 in the video) Början", .phrase),
    ])
  func trailing(text: String, form: ChapterLine.Form) {
    #expect(chapter(text)?.title == "Början")
    #expect(chapter(text)?.label?.time == Timestamp(seconds: 525))
    #expect(chapter(text)?.form == form)
  }

  @Test(
    "reads ranges",
    arguments: [
      ("0:00 - 5:16: Början", 316), ("[0:00–1:02:03] Början", 3723), ("0:00–5:16 Början", 316),
      ("[0:00-5:16] Början", 316), ("0:00 to 5:16 Början", 316), ("Början (0:00 - 5:16)", 316),
      ("(0:00 - 5:16) Början", 316), ("[0:00](\(url)) - [5:16](\(url)): Början", 316),
    ])
  func ranges(text: String, end: Int) {
    #expect(chapter(text)?.title == "Början")
    #expect(chapter(text)?.end == Timestamp(seconds: end))
    #expect(chapter(text)?.label?.text == "0:00")
  }

  @Test(
    "reads the cells of a row in either order",
    arguments: [
      "| 0:34 | Början |", "| Början | 0:34 |", "|0:34|Början|Zoë|", "| 1 | 0:34 | Början |",
      "| 0:34 | 0:59 | Början |", "| [0:34](https://youtu.be/P9pO0fPGVeo?t=34) | Början |",
      "| 0:34 | [Början](https://youtu.be/P9pO0fPGVeo?t=34) |", "| 0:34 - Början | Zoë |",
    ])
  func rows(text: String) {
    guard case .chapter(let line)? = read(text, in: .row).first else {
      Issue.record("\(text) is no chapter")
      return
    }
    #expect(line.title == "Början" && line.label?.text == "0:34")
  }

  @Test(
    "cuts a line in which several chapters stand",
    arguments: [
      ("0:00 Å | 1:05 Ä | 2:00 Ö", ["Å", "Ä", "Ö"]), ("0:00 Å; 1:05 Ä", ["Å", "Ä"]),
      ("Chapters: 0:00 Å • 1:05 Ä", ["Å", "Ä"]), ("0:00 Å | och mer", ["Å | och mer"]),
      ("0:00 Å; 1:05", ["Å; 1:05"]),
    ])
  func several(text: String, titles: [String]) {
    let found = read(text, in: .paragraph).compactMap { result in
      if case .chapter(let line) = result { line.title } else { nil }
    }
    #expect(found == titles)
  }

  @Test(
    "takes nothing else for a chapter",
    arguments: [
      "9:00 AM Frukost", "10:00 UTC Start", "14:30 Uhr Kaffee", ":00 a", "1:2 a", "16:9 bild",
      "0:01abc", "Wow0:01", "Klockan 8:45 börjar vi", "kl. 8:45", "", "Duration: 45:10",
      "Längd (1:02:03) här", "9:00–9:30 AM Frukost", "12:00 (Eastern) Å", "Q (1:00), Z (2:00)",
    ])
  func others(text: String) {
    #expect(chapter(text) == nil)
  }

  @Test(
    "takes a link's time where the label is no stamp",
    arguments: [
      ("[0:33:81 - Början](\(url))", Rule.badUnit), ("[1:5](\(url)) Början", .oneDigitSeconds),
    ])
  func flawed(text: String, rule: Rule) {
    #expect(chapter(text)?.title == "Början")
    #expect(chapter(text)?.linkTime == Timestamp(seconds: 65))
    #expect(chapter(text)?.flaw == rule)
  }

  @Test(
    "understands odd signs in a stamp",
    arguments: ["１：０５ Början", "1：05 Början", "1\u{A0}:05 Början", "1:\u{200B}05 Början"])
  func odd(text: String) {
    #expect(chapter(text)?.label?.time == Timestamp(seconds: 65))
    #expect(chapter(text)?.isOdd == true)
    #expect(chapter(text)?.title == "Början")
  }

  @Test func `ends a stamp where its link ends`() {
    #expect(chapter("[1:05](\(Self.url))Början")?.title == "Början")
  }

  @Test func `reads the label of a link whose brackets are broken`() {
    #expect(chapter("Ä ([25:08(https://youtu.be/P9pO0fPGVeo?t=1508) in the video)")?.title == "Ä")
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
