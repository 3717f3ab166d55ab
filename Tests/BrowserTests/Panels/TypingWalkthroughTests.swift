import Browser
import Terminal
import Testing

@Suite("A walk through the keys that edit a line")
struct TypingWalkthroughTests {
  static let edits: [(keys: [Key], line: String)] = [
    ([Key(.backspace)], "größe z"), ([.control("h")], "größe z"),
    ([Key(.left), Key(.delete)], "größe z"), ([.control("b"), .control("d")], "größe z"),
    ([.control("w")], "größe "), ([.control("w"), .control("w")], ""), ([.control("u")], ""),
    ([Key(.left), .control("u")], "ł"),
    ([Key(.left), Key(.left), Key(.right), .character("x")], "größe zxł"),
    ([.control("b"), .control("b"), .control("f"), .character("x")], "größe zxł"),
    ([Key(.home), .character("x")], "xgröße zł"), ([.control("a"), .character("x")], "xgröße zł"),
    ([Key(.home), Key(.end), .character("x")], "größe złx"),
    ([.control("a"), .control("e"), .character("x")], "größe złx"),
    ([Key(.tab)], "größe zł"), ([Key(.left), .control("l")], "größe zł"),
    ([.control("z"), .character("x")], "größe złx"),
  ]

  @Test("changes what is typed", arguments: edits)
  func changes(keys: [Key], line: String) {
    let rows = Walk(typed("fgröße zł") + keys).rows
    #expect(rows.last?.hasPrefix(" filter: \(line) ") == true, "\(rows.last ?? "")")
  }

  @Test("ends as cancelled, and shows the keys")
  func program() {
    #expect(Walk(typed("f") + [.control("c")]).end == .status(130))
    let rows = Walk(typed("f") + [Key(.function(1))]).rows
    #expect(rows.contains { $0.contains("keys, filtered by") })
  }

  @Test("covers every key that edits")
  func coversEveryKey() {
    let walked = Set(Self.edits.flatMap(\.keys) + [.control("c"), Key(.function(1)), Key(.escape)])
    let groups: Set<NamedAction.Group> = [.typing, .program]
    for binding in KeyMap.defaults.bindings
    where binding.place == .field && groups.contains(binding.action.group) {
      for sequence in binding.sequences {
        #expect(sequence.count == 1 && walked.contains(sequence[0]), "\(sequence.name)")
      }
    }
  }
}
