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
    #expect(decoder.events(from: units("\u{1b}[99;1")) == [])
    #expect(decoder.events(from: units("0;3~ü")) == [.key(.character("ü"))])
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
    #expect(decoder.awaitsPaste)
    let key = Int32(shim_key_base) | Int32(shim_key_up.rawValue)
    let events = decoder.events(from: units("rich\r") + [key, Self.pasteEnd] + units("j"))
    #expect(events == [.paste("Zürich\n"), .key(.character("j"))])
    #expect(!decoder.awaitsPaste)
  }

  @Test func `gives a paste up whose end doesn't come, at a key after a silence`() {
    var decoder = KeyDecoder()
    _ = decoder.events(from: [Self.pasteBegin] + units("12:30"))
    decoder.noteSilence()
    #expect(!decoder.awaitsPaste)
    #expect(decoder.events(from: units("j")) == [.paste("12:30"), .key(.character("j"))])
    #expect(decoder.events(from: units("j")) == [.key(.character("j"))])
  }

  @Test func `takes no key from a paste that goes on after a silence`() {
    var decoder = KeyDecoder()
    _ = decoder.events(from: [Self.pasteBegin] + units("Zü"))
    decoder.noteSilence()
    #expect(decoder.events(from: units("QQ")) == [])
    #expect(decoder.awaitsPaste)
    decoder.noteSilence()
    #expect(decoder.events(from: [Self.pasteEnd]) == [.paste("ZüQQ")])
  }

  @Test(
    "hears the mouse as terminals report it, in both forms",
    arguments: [
      ("\u{1b}[<0;1;1M", MouseEvent.Kind.press(clicks: 1), 0, 0),
      ("\u{1b}[<0;240;60M", .press(clicks: 1), 239, 59),
      ("\u{1b}[<16;12;3M", .press(clicks: 1), 11, 2), ("\u{1b}[<64;12;3M", .wheel(-1), 11, 2),
      ("\u{1b}[<65;12;3M", .wheel(1), 11, 2), ("\u{1b}[M ,#", .press(clicks: 1), 11, 2),
      ("\u{1b}[M`,#", .wheel(-1), 11, 2), ("\u{1b}[Ma,#", .wheel(1), 11, 2),
    ])
  func hearsMouse(bytes: String, kind: MouseEvent.Kind, column: Int, row: Int) {
    var decoder = KeyDecoder()
    let event = MouseEvent(kind, at: Position(column: column, row: row))
    #expect(decoder.events(from: units(bytes + "j")) == [.mouse(event), .key(.character("j"))])
    // In two runs, cut anywhere behind what could be a key.
    for cut in 3..<bytes.utf8.count {
      let units = units(bytes)
      #expect(decoder.events(from: Array(units[..<cut])) == [])
      #expect(decoder.events(from: Array(units[cut...])) == [.mouse(event)])
    }
  }

  @Test func `hears the mouse beyond column 95 as bytes`() {
    var decoder = KeyDecoder()
    let event = MouseEvent(.press(clicks: 1), at: Position(column: 199, row: 99))
    #expect(decoder.events(from: [0x1b, 0x5b, 0x4d, 32, 232, 132]) == [.mouse(event)])
  }

  @Test(
    "swallows what the mouse does beside that",
    arguments: [
      "\u{1b}[<0;12;3m", "\u{1b}[<1;12;3M", "\u{1b}[<2;12;3M", "\u{1b}[<32;12;3M",
      "\u{1b}[<66;12;3M", "\u{1b}[<0;0;0M", "\u{1b}[<0;12M", "\u{1b}[<0;1;2;3M", "\u{1b}[<M",
      "\u{1b}[M#,#", "\u{1b}[M   ", "\u{1b}[<99999999999999999999;1;1M",
    ])
  func swallowsMouse(bytes: String) {
    var decoder = KeyDecoder()
    #expect(decoder.events(from: units(bytes + "ü")) == [.key(.character("ü"))])
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
    // A key after a silence ends a paste.
    decoder.noteSilence()
    _ = decoder.events(from: units("j"))
    // A final ends whatever was left open.
    _ = decoder.events(from: units("~~~~~"))
    #expect(decoder.events(from: units("j")) == [.key(.character("j"))], "seed \(seed)")
  }
}
