import Terminal
import Testing

@testable import CursesTerminal

@Suite("A theme")
struct ThemeTests {
  /// What the text itself says, by its form and place, so that no look has to: a time is digits, a
  /// name stands under a title, what is typed behind its label, letters of a bar are glyphs.
  private static let toldByText: Set<Style> = [.plain, .time, .person, .field]

  /// Styles that never stand where the other one could.
  private static let neverBeside: [Set<Style>] = [
    [.border, .muted, .keyTitle], [.borderFocused, .title, .key, .mark],
  ]

  @Test("tells what styles mean also without colours, by an attribute or a glyph")
  func tellsWithoutColors() {
    let looks = Theme.named(.mono).looks(colorCount: 0)
    for (place, style) in Style.allCases.enumerated() {
      for other in Style.allCases.dropFirst(place + 1) where looks[style] == looks[other] {
        let isSigned = style.sign != other.sign
        let isText = Self.toldByText.isSuperset(of: [style, other])
        let isApart = Self.neverBeside.contains { $0.isSuperset(of: [style, other]) }
        #expect(isSigned || isText || isApart, "\(style) and \(other)")
      }
    }
  }

  @Test("has no colours as mono, and on a terminal without", arguments: ThemeName.allCases)
  func hasNoColors(name: ThemeName) {
    let count = name == .mono ? 256 : 0
    for look in Theme.named(name).looks(colorCount: count).values {
      #expect(look.foreground == nil && look.background == nil)
    }
  }

  @Test(
    "tells states by looks",
    arguments: ThemeName.allCases,
    [
      [.plain, .selection, .selectionElsewhere, .selectionMatch, .match],
      [.plain, .header, .headerPlace], [.border, .borderFocused], [.notice, .failure],
      [.warning, .failure],
    ] as [[Style]])
  func tellsByLook(name: ThemeName, styles: [Style]) {
    for count in [0, 8, 256] {
      let looks = Theme.named(name).looks(colorCount: count)
      #expect(Set(styles.map { looks[$0] ?? Look() }).count == styles.count, "\(count) colours")
    }
  }

  @Test("uses only colours that terminals of 8 colours have there", arguments: ThemeName.allCases)
  func hasFewColors(name: ThemeName) {
    for look in Theme.named(name).looks(colorCount: 8).values {
      for color in [look.foreground, look.background].compactMap(\.self) {
        #expect(color.number(of: 8) != nil)
      }
    }
  }

  /// WCAG 2.2's ratio of contrast: 4.5 for text (1.4.3), 7 for the enhanced (1.4.6).
  @Test(
    "is to be read", arguments: [(ThemeName.dark, 4.5), (.light, 4.5), (.highContrast, 7)])
  func isReadable(name: ThemeName, least: Double) throws {
    for style in Style.allCases where style != .border {
      let look = Theme.named(name)[style]
      let text = try #require(Luminance(look.foreground))
      let background = try #require(Luminance(look.background))
      let contrast = text.contrast(to: background)
      #expect(contrast >= least, "\(style) has \(contrast)")
    }
  }

  @Test func `names colours of the cube as xterm numbers them`() {
    #expect(Color.rgb(0xffffff).number(of: 256) == 231)
    #expect(Color.rgb(0x005f87).number(of: 256) == 24)
    #expect(Color.rgb(0x1c1c1c).number(of: 256) == 234)
    #expect(Color.rgb(0x1c1c1d).number(of: 256) == 234)
    #expect(Color.rgb(0x1c1c1d).number(of: 1 << 24) == 0x1c1c1d)
    #expect(Color.rgb(0x1c1c1d).number(of: 16) == nil)
    #expect(Color.cyan.number(of: 256) == 6)
  }

  @Test func `is followed by every other and then itself`() {
    var name = ThemeName.standard
    var seen: Set<ThemeName> = []
    for _ in ThemeName.allCases {
      seen.insert(name)
      name = name.next
    }
    #expect(name == .standard && seen.count == ThemeName.allCases.count)
  }

  @Test func `draws what it doesn't name plain`() {
    #expect(Theme([:])[.selection] == Look())
  }
}
