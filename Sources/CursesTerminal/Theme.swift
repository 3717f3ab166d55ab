public import Terminal

/// How each style looks, on terminals with many colours, with few and with none.
///
/// What a theme says by colour it also says by an attribute, or the views by a glyph (`Style.sign`).
public struct Theme: Hashable, Sendable {
  private let looks: [Style: Look]
  private let simpleLooks: [Style: Look]

  /// A theme of these looks; a style that has none is drawn plain.
  ///
  /// - Parameters:
  ///   - looks: the looks on terminals of 256 colours and more.
  ///   - simpleLooks: the looks where there are fewer; nil where they are the same.
  public init(_ looks: [Style: Look], simpleLooks: [Style: Look]? = nil) {
    self.looks = looks
    self.simpleLooks = simpleLooks ?? looks
  }

  /// How a style looks on a terminal of many colours.
  public subscript(style: Style) -> Look { looks[style] ?? Look() }

  /// The looks on a terminal of so many colours.
  public func looks(colorCount: Int) -> [Style: Look] {
    colorCount >= 256 ? looks : colorCount >= 8 ? simpleLooks : Theme.mono.looks
  }

  /// The theme of a name.
  public static func named(_ name: ThemeName) -> Theme {
    switch name {
    case .standard: standard
    case .dark: dark
    case .light: light
    case .highContrast: highContrast
    case .mono: mono
    }
  }

  /// Only colours that the terminal's owner chose, on the owner's background: to be read on a dark and
  /// on a light one.
  ///
  /// The selection is black on cyan by way of reverse: bold text is made bright on some terminals,
  /// which turns black into grey, and here brightens the cyan behind it instead.
  static let standard = Theme([
    .muted: Look(.dim),
    .title: Look(.bold),
    .selection: Look([.reverse, .bold], foreground: .cyan, background: .black),
    .selectionElsewhere: Look(.bold, foreground: .cyan),
    .time: Look(foreground: .green),
    .person: Look(foreground: .magenta),
    .link: Look(.underline, foreground: .cyan),
    .header: Look(foreground: .cyan),
    .headerPlace: Look(.bold, foreground: .cyan),
    .border: Look(.dim),
    .borderFocused: Look(.bold, foreground: .cyan),
    .key: Look(.bold),
    .keyTitle: Look(.dim),
    .notice: Look(.bold, foreground: .green),
    .failure: Look(.bold, foreground: .red),
    .warning: Look(foreground: .yellow),
    .bar: Look(foreground: .cyan),
    .match: Look([.bold, .underline], foreground: .yellow),
    .selectionMatch: Look([.reverse, .bold, .underline], foreground: .cyan, background: .black),
    .mark: Look(.bold, foreground: .yellow),
  ])

  /// Attributes only: for terminals without colours, and for people who want none.
  static let mono = Theme([
    .muted: Look(.dim),
    .title: Look(.bold),
    .selection: Look([.reverse, .bold]),
    .selectionElsewhere: Look(.bold),
    .link: Look(.underline),
    .header: Look(.reverse),
    .headerPlace: Look([.reverse, .underline]),
    .border: Look(.dim),
    .borderFocused: Look(.bold),
    .key: Look(.bold),
    .keyTitle: Look(.dim),
    .notice: Look([.bold, .italic]),
    .failure: Look([.bold, .reverse, .underline]),
    .warning: Look(.italic),
    .match: Look([.bold, .underline]),
    .selectionMatch: Look([.reverse, .bold, .underline]),
    .mark: Look(.bold),
  ])
}
