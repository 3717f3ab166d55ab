import CursesTerminal
import Terminal
import Testing

@Suite("A theme")
struct ThemeTests {
  /// Styles that stand beside each other and say what state something is in; the others name what
  /// the text itself shows.
  private static let neighbours: [[Style]] = [
    [.plain, .muted, .title, .selection, .selectionElsewhere, .link],
    [.plain, .header, .headerPlace],
    [.border, .borderFocused],
    [.key, .keyTitle, .notice, .failure],
  ]

  @Test("without colours tells states by attributes", arguments: neighbours)
  func tellsByAttributes(styles: [Style]) {
    let looks = styles.map { Theme.monochrome[$0] }
    #expect(looks.allSatisfy { $0.foreground == nil && $0.background == nil })
    #expect(Set(looks.map(\.attributes)).count == styles.count)
  }

  @Test("with colours tells states", arguments: neighbours)
  func tellsByLook(styles: [Style]) {
    #expect(Set(styles.map { Theme.standard[$0] }).count == styles.count)
  }

  @Test func `draws what it doesn't name plain`() {
    #expect(Theme([:])[.selection] == Look())
  }
}
