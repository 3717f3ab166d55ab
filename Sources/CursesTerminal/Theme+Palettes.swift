import Terminal

extension Theme {
  /// Light text on a dark background of its own.
  static let dark = Theme(
    painted(
      [
        .muted: look(0x9e9e9e),
        .title: look(.bold, 0xffffff),
        .selection: look(.bold, 0xffffff, on: 0x005f87),
        .selectionElsewhere: look(.bold, 0x87d7ff, on: 0x303030),
        .time: look(0x87d787),
        .person: look(0xd7afff),
        .link: look(.underline, 0x87afff),
        .header: look(0x87d7ff, on: 0x303030),
        .headerPlace: look(.bold, 0xffffff, on: 0x303030),
        .border: look(0x585858),
        .borderFocused: look(.bold, 0x5fd7ff),
        .key: look(.bold, 0xffd75f),
        .keyTitle: look(0xa8a8a8),
        .notice: look(.bold, 0x87ff87),
        .failure: look(.bold, 0xff8787),
        .warning: look(0xffaf5f),
        .bar: look(0x5fd7ff),
        .match: look([.bold, .underline], 0xffd75f),
        .selectionMatch: look([.bold, .underline], 0xffd75f, on: 0x005f87),
        .mark: look(.bold, 0xffaf5f),
        .field: look(0xffffff),
      ], text: 0xd0d0d0, on: 0x1c1c1c), simpleLooks: standard.looks(colorCount: 8))

  /// Dark text on a light background of its own.
  static let light = Theme(
    painted(
      [
        .muted: look(0x585858),
        .title: look(.bold, 0x000000),
        .selection: look(.bold, 0xffffff, on: 0x005faf),
        .selectionElsewhere: look(.bold, 0x005f87, on: 0xd7d7d7),
        .time: look(0x005f00),
        .person: look(0x870087),
        .link: look(.underline, 0x0000d7),
        .header: look(0x005f87, on: 0xd7d7d7),
        .headerPlace: look(.bold, 0x000000, on: 0xd7d7d7),
        .border: look(0xa8a8a8),
        .borderFocused: look(.bold, 0x005faf),
        .key: look(.bold, 0x870000),
        .keyTitle: look(0x585858),
        .notice: look(.bold, 0x005f00),
        .failure: look(.bold, 0xaf0000),
        .warning: look(0x875f00),
        .bar: look(0x005faf),
        .match: look([.bold, .underline], 0xaf0000),
        .selectionMatch: look([.bold, .underline], 0xffff87, on: 0x005faf),
        .mark: look(.bold, 0x875f00),
        .field: look(0x000000),
      ], text: 0x262626, on: 0xeeeeee), simpleLooks: standard.looks(colorCount: 8))

  /// White on black, states in yellow, cyan and green, nothing faint.
  static let highContrast = Theme(
    painted(
      contrasting(
        white: .rgb(0xffffff), black: .rgb(0x000000), yellow: .rgb(0xffff00), cyan: .rgb(0x00ffff),
        green: .rgb(0x00ff00), red: .rgb(0xff8787)), text: 0xffffff, on: 0x000000),
    simpleLooks: contrasting(
      white: .white, black: .black, yellow: .yellow, cyan: .cyan, green: .green, red: .red))

  private static func contrasting(
    white: Color, black: Color, yellow: Color, cyan: Color, green: Color, red: Color
  ) -> [Style: Look] {
    var looks: [Style: Look] = [
      .title: Look(.bold, foreground: white),
      .selection: Look(.bold, foreground: black, background: yellow),
      .selectionElsewhere: Look(.bold, foreground: yellow),
      .time: Look(foreground: green),
      .person: Look(.bold, foreground: cyan),
      .link: Look(.underline, foreground: cyan),
      .header: Look(foreground: black, background: white),
      .headerPlace: Look([.bold, .underline], foreground: black, background: white),
      .borderFocused: Look(.bold, foreground: yellow),
      .key: Look(.bold, foreground: yellow),
      .notice: Look(.bold, foreground: green),
      .failure: Look([.bold, .underline], foreground: red),
      .warning: Look(.bold, foreground: yellow),
      .bar: Look(foreground: cyan),
      .match: Look([.bold, .underline], foreground: cyan),
      .selectionMatch: Look([.bold, .underline], foreground: black, background: yellow),
      .mark: Look(.bold, foreground: yellow),
    ]
    for style in Style.allCases {
      var look = looks[style] ?? Look()
      look.foreground = look.foreground ?? white
      look.background = look.background ?? black
      looks[style] = look
    }
    return looks
  }

  /// All styles on a background, those without a colour in that of text.
  private static func painted(
    _ looks: [Style: Look], text: Int32, on background: Int32
  ) -> [Style: Look] {
    Style.allCases.reduce(into: looks) { looks, style in
      var look = looks[style] ?? Look()
      look.foreground = look.foreground ?? .rgb(text)
      look.background = look.background ?? .rgb(background)
      looks[style] = look
    }
  }

  private static func look(_ text: Int32, on background: Int32? = nil) -> Look {
    look([], text, on: background)
  }

  private static func look(
    _ attributes: Attributes, _ text: Int32, on background: Int32? = nil
  ) -> Look {
    Look(attributes, foreground: .rgb(text), background: background.map { .rgb($0) })
  }
}
