import Testing

@testable import Terminal

@Suite("A key")
struct KeyTests {
  @Test(
    "is written as help and config write it",
    arguments: [
      (Key.character("j"), "j"), (.character("Ü"), "Ü"), (.character(" "), "Space"),
      (.control("d"), "C-d"), (Key(.character("x"), alt: true), "M-x"), (Key(.backTab), "S-Tab"),
      (Key(.up, control: true), "C-↑"), (Key(.pageDown), "PgDn"), (Key(.function(1)), "F1"),
      (Key(.escape), "Esc"),
    ])
  func isWritten(key: Key, name: String) {
    #expect(key.description == name)
  }

  @Test(
    "reads back from what it's written as",
    arguments: [
      Key.character("j"), .character("Ü"), .character("雪"), .character(" "), .character("-"),
      .character("+"), .character("<"), .character(">"), .character("\\"), .character("\""),
      .control("d"), .control(" "), .control("\\"), .control("]"), .control("^"), .control("_"),
      Key(.character("x"), alt: true), Key(.character("-"), alt: true),
      Key(.character("X"), alt: true), Key(.character("a"), control: true, alt: true),
      Key(.backTab), Key(.backTab, alt: true), Key(.up, control: true), Key(.left, alt: true),
      Key(.enter), Key(.tab), Key(.escape), Key(.backspace), Key(.delete), Key(.insert), Key(.up),
      Key(.down), Key(.left), Key(.right), Key(.home), Key(.end), Key(.pageUp), Key(.pageDown),
      Key(.function(1)), Key(.function(63)), Key(.enter, alt: true),
    ])
  func readsBack(key: Key) throws {
    #expect(try Key(name: key.description) == key)
    #expect(try Key(name: "<\(key)>") == key)
  }

  @Test(
    "is also read as others write it",
    arguments: [
      ("c-y", Key.control("y")), ("C-Y", .control("y")), ("Ctrl-y", .control("y")),
      ("CTRL+Y", .control("y")), ("Control-y", .control("y")), ("<C-x>", .control("x")),
      ("<c-X>", .control("x")), ("Alt-x", Key(.character("x"), alt: true)),
      ("a-x", Key(.character("x"), alt: true)), ("m-X", Key(.character("X"), alt: true)),
      ("Meta+x", Key(.character("x"), alt: true)), ("C--", nil),
      ("M--", Key(.character("-"), alt: true)),
      ("space", .character(" ")), ("C-space", .control(" ")), ("<Space>", .character(" ")),
      ("return", Key(.enter)), ("<CR>", Key(.enter)), ("esc", Key(.escape)),
      ("ESCAPE", Key(.escape)), ("s-tab", Key(.backTab)), ("Shift-Tab", Key(.backTab)),
      ("backtab", Key(.backTab)), ("S-x", .character("X")), ("Shift+ö", .character("Ö")),
      ("S-X", .character("X")), ("Alt-S-x", Key(.character("X"), alt: true)),
      ("pageup", Key(.pageUp)), ("pgdn", Key(.pageDown)), ("Up", Key(.up)),
      ("ctrl-left", Key(.left, control: true)),
      ("f5", Key(.function(5))), ("<lt>", .character("<")), ("c", .character("c")),
      ("s", .character("s")), ("F", .character("F")), ("<>", nil),
      ("ctrl-alt-a", Key(.character("a"), control: true, alt: true)),
    ])
  func isRead(name: String, key: Key?) {
    #expect((try? Key(name: name)) == key)
  }

  @Test(
    "is refused with what to write",
    arguments: [
      ("C-i", "C-i is no key that can be bound: it is Tab: write that"),
      ("C-M", "C-M is no key that can be bound: it is Enter: write that"),
      ("Ctrl-[", "Ctrl-[ is no key that can be bound: it is Esc: write that"),
      (
        "C-S-y",
        "C-S-y is no key that can be bound: terminals don't tell it from the key without Shift"
      ),
      (
        "S-Up",
        "S-Up is no key that can be bound: terminals don't tell it from the key without Shift"
      ),
      ("S-1", "S-1 is no key that can be bound: write the character that Shift makes of it"),
      (
        "C-ü",
        "C-ü is no key that can be bound: terminals send Control with letters, Space and \\ ] ^ _ only"
      ),
      (
        "C-Enter",
        "C-Enter is no key that can be bound: terminals don't tell it from the key without Control"
      ),
      ("C-", "C- names no key: something stands behind the modifier"),
      ("gg", "there is no key gg: keys one after another have blanks between them, “g g”"),
      ("F64", "there is no key F64: function keys are F1 to F63"),
      (
        "Hyper-x",
        "there is no key Hyper-x: write a character, or a name such as Space, Enter, PgDn, Up, F5, C-x, M-x, S-Tab"
      ),
      ("\u{1B}", "a control character is no key: write C- and the letter"),
    ])
  func isRefused(name: String, message: String) {
    let error = #expect(throws: KeyNameError.self) { try Key(name: name) }
    #expect(error?.message == message)
  }
}
