public import Terminal

/// How each style looks.
///
/// The standard theme has only colours that the terminal's owner chose, on the owner's background,
/// and is to be read on a dark and on a light one. What a theme says by colour it also says by an
/// attribute where nothing else on the screen says it: see ``monochrome``.
public struct Theme: Hashable, Sendable {
  private var looks: [Style: Look]

  /// A theme of these looks; a style that has none is drawn plain.
  public init(_ looks: [Style: Look]) { self.looks = looks }

  /// The theme with other looks for some styles.
  func changed(_ changes: [Style: Look]) -> Theme { Theme(looks.merging(changes) { $1 }) }

  /// How a style looks.
  public subscript(style: Style) -> Look { looks[style] ?? Look() }

  /// Colours and attributes.
  ///
  /// The selection is black on cyan by way of reverse: bold text is made bright on some terminals,
  /// which turns black into grey, and here brightens the cyan behind it instead.
  public static let standard = Theme([
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
    .bar: Look(foreground: .cyan),
    .match: Look([.bold, .underline], foreground: .yellow),
    .selectionMatch: Look([.reverse, .bold, .underline], foreground: .cyan, background: .black),
    .mark: Look(.bold, foreground: .yellow),
  ])

  /// Attributes only: for terminals without colours, and for people who want none.
  public static let monochrome = Theme([
    .muted: Look(.dim),
    .title: Look(.bold),
    .selection: Look([.reverse, .bold]),
    .selectionElsewhere: Look([.bold, .underline]),
    .link: Look(.underline),
    .header: Look(.reverse),
    .headerPlace: Look([.reverse, .underline]),
    .border: Look(.dim),
    .borderFocused: Look(.bold),
    .key: Look(.bold),
    .keyTitle: Look(.dim),
    .notice: Look([.bold, .italic]),
    .failure: Look([.bold, .reverse, .underline]),
    .match: Look([.bold, .underline]),
    .selectionMatch: Look([.reverse, .bold, .underline]),
    .mark: Look(.bold),
  ])
}
