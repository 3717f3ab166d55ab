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

  @Test(
    "with colours tells states", arguments: [Theme.standard, .dark, .light, .highContrast],
    neighbours)
  func tellsByLook(theme: Theme, styles: [Style]) {
    #expect(Set(styles.map { theme[$0] }).count == styles.count)
  }

  @Test("of high contrast dims nothing", arguments: neighbours)
  func dimsNothing(styles: [Style]) {
    #expect(styles.allSatisfy { !Theme.highContrast[$0].attributes.contains(.dim) })
  }

  @Test func `draws what it doesn't name plain`() {
    #expect(Theme([:])[.selection] == Look())
  }
}
