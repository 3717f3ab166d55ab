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
}
