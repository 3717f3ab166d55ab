internal import Terminal

/// The themes that a person may choose instead of ``Theme/standard``; what they leave out is as there.
extension Theme {
  /// Bright colours, to be read on a dark background.
  public static let dark = standard.changed([
    .selection: Look([.reverse, .bold], foreground: .yellow, background: .black),
    .selectionElsewhere: Look(.bold, foreground: .yellow),
    .header: Look(foreground: .yellow),
    .headerPlace: Look(.bold, foreground: .yellow),
    .borderFocused: Look(.bold, foreground: .yellow),
    .key: Look(.bold, foreground: .cyan),
    .bar: Look(foreground: .yellow),
  ])

  /// Dark colours, to be read on a light background: cyan, green and yellow fade on white.
  public static let light = standard.changed([
    .selection: Look([.reverse, .bold], foreground: .blue, background: .white),
    .selectionElsewhere: Look(.bold, foreground: .blue),
    .time: Look(foreground: .magenta),
    .person: Look(foreground: .red),
    .link: Look(.underline, foreground: .blue),
    .header: Look(foreground: .blue),
    .headerPlace: Look(.bold, foreground: .blue),
    .borderFocused: Look(.bold, foreground: .blue),
    .notice: Look(.bold, foreground: .blue),
    .bar: Look(foreground: .blue),
  ])

  /// Nothing dim, and states told by more than a colour.
  public static let highContrast = standard.changed([
    .muted: Look(.italic),
    .selection: Look([.reverse, .bold], foreground: .yellow, background: .black),
    .selectionElsewhere: Look([.bold, .underline], foreground: .yellow),
    .time: Look(.bold),
    .person: Look(.bold),
    .link: Look(.underline),
    .header: Look(.reverse),
    .headerPlace: Look([.reverse, .bold, .underline]),
    .border: Look(),
    .borderFocused: Look(.bold, foreground: .yellow),
    .key: Look(.bold, foreground: .yellow),
    .keyTitle: Look(),
    .notice: Look([.bold, .reverse], foreground: .green),
    .failure: Look([.bold, .reverse, .underline], foreground: .red),
    .bar: Look(.bold),
  ])
}
