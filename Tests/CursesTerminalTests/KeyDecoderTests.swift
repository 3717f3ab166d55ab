import CNcursesShim
import Terminal
import TestPrograms
import Testing

@testable import CursesTerminal

@Suite("The key decoder")
struct KeyDecoderTests {
  private static let pasteBegin = Int32(shim_key_base) | Int32(shim_key_paste_begin.rawValue)
  private static let pasteEnd = Int32(shim_key_base) | Int32(shim_key_paste_end.rawValue)

  private func units(_ text: String) -> [Int32] { text.utf8.map { Int32($0) } }

  @Test func `waits for the rest of a character`() {
    var decoder = KeyDecoder()
    #expect(decoder.events(from: [0xe6]) == [])
    #expect(decoder.events(from: [0x97]) == [])
    #expect(decoder.events(from: [0xa5, 0x6a]) == [.key(.character("日")), .key(.character("j"))])
  }

  @Test func `waits for the rest of a sequence`() {
    var decoder = KeyDecoder()
    #expect(decoder.events(from: units("\u{1b}[<0;1")) == [])
    #expect(decoder.events(from: units("0;3Mü")) == [.key(.character("ü"))])
  }

  @Test(
    "takes an escape with something behind it for Alt",
    arguments: [("\u{1b}[", "["), ("\u{1b}O", "O"), ("\u{1b}]", "]"), ("\u{1b}ü", "ü")])
  func takesAlt(bytes: String, character: Character) {
    var decoder = KeyDecoder()
    #expect(decoder.events(from: units(bytes)) == [.key(Key(.character(character), alt: true))])
  }

  @Test func `tells escapes apart`() {
    var decoder = KeyDecoder()
    #expect(decoder.events(from: units("\u{1b}")) == [.key(Key(.escape))])
    #expect(
      decoder.events(from: units("\u{1b}\u{1b}")) == [.key(Key(.escape)), .key(Key(.escape))])
  }

  @Test func `collects a paste over many runs`() {
    var decoder = KeyDecoder()
    #expect(decoder.events(from: [Self.pasteBegin] + units("Zü")) == [])
    #expect(decoder.isInPaste)
    let key = Int32(shim_key_base) | Int32(shim_key_up.rawValue)
    let events = decoder.events(from: units("rich\r") + [key, Self.pasteEnd] + units("j"))
    #expect(events == [.paste("Zürich\n"), .key(.character("j"))])
    #expect(!decoder.isInPaste)
  }

  @Test func `gives a paste up whose end doesn't come`() {
    var decoder = KeyDecoder()
    #expect(decoder.endPaste() == nil)
    _ = decoder.events(from: [Self.pasteBegin] + units("12:30"))
    #expect(decoder.endPaste() == .paste("12:30"))
    #expect(!decoder.isInPaste)
  }

  @Test func `keeps no more of a paste than its limit`() {
    var decoder = KeyDecoder()
    let many = [Int32](repeating: 0x61, count: KeyDecoder.pasteLimit + 5)
    let events = decoder.events(from: [Self.pasteBegin] + many + [Self.pasteEnd])
    #expect(events == [.paste(String(repeating: "a", count: KeyDecoder.pasteLimit))])
  }

  @Test func `drops keys that mean nothing`() {
    var decoder = KeyDecoder()
    let unknown = Int32(shim_key_base) | Int32(shim_key_unknown.rawValue)
    #expect(decoder.events(from: [unknown, 0x6a]) == [.key(.character("j"))])
  }

  @Test("takes any units and waits only for the rest of something", arguments: [7, 20_251_123])
  func takesAnything(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var decoder = KeyDecoder()
    for _ in 0..<20_000 {
      let run = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
        Int32.random(in: 0...(Bool.random(using: &generator) ? 0xff : 0x1fff), using: &generator)
      }
      _ = decoder.events(from: run)
    }
    _ = decoder.endPaste()
    // A final ends whatever was left open.
    _ = decoder.events(from: units("~~~~"))
    #expect(decoder.events(from: units("j")) == [.key(.character("j"))], "seed \(seed)")
  }
}
