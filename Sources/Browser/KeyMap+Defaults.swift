import Terminal

extension KeyMap {
  /// The keys without a configuration.
  public static let defaults = KeyMap(moving + lists + links + program)

  private static let moving: [KeyBinding] = [
    binding([.character("j"), Key(.down)], .moveSelection(1), "down", .moving),
    binding([.character("k"), Key(.up)], .moveSelection(-1), "up", .moving),
    binding([.character("g"), Key(.home)], .selectFirst, "first", .moving),
    binding([.character("G"), Key(.end)], .selectLast, "last", .moving),
    binding([.control("d")], .moveByHalfPages(1), "half a page down", .moving),
    binding([.control("u")], .moveByHalfPages(-1), "half a page up", .moving),
    binding([.control("f"), Key(.pageDown)], .moveByPages(1), "a page down", .moving),
    binding([.control("b"), Key(.pageUp)], .moveByPages(-1), "a page up", .moving),
  ]

  private static let lists: [KeyBinding] = [
    binding([.character("l"), Key(.right)], .enterSelection, "into the selection", .lists),
    binding([.character("h"), Key(.left), Key(.backspace)], .leavePane, "out of the list", .lists),
    binding(
      [Key(.enter)], .openSelection, "into the selection; on a chapter: open it", .lists,
      hint: "into"),
    binding([Key(.tab)], .focusNextPane, "next list", .lists),
    binding([Key(.backTab)], .focusPreviousPane, "previous list", .lists),
    binding([.character("]")], .moveTalk(1), "next talk, from any list", .lists, hint: "next talk"),
    binding([.character("[")], .moveTalk(-1), "previous talk, from any list", .lists),
    binding([.character("}")], .moveEvent(1), "next event, from any list", .lists),
    binding([.character("{")], .moveEvent(-1), "previous event, from any list", .lists),
  ]

  private static let links: [KeyBinding] = [
    binding(
      [.character("y")], .copyLink,
      "copy the link: a chapter's at its time, a talk's, or those of an event's talks", .links,
      hint: "copy"),
    binding(
      [.character("o")], .openLink, "open in the web browser at the time", .links, hint: "open"),
    binding([.character("p")], .playLink, "play from here with mpv", .links, hint: "play"),
    binding(
      [.character("L")], .showLinks, "show the link whole, to be selected with the mouse", .links),
    binding(
      [.character("e")], .editPost, "open the post in $VISUAL or $EDITOR at the line", .links),
    binding([.character("O")], .readPost, "read the post in $PAGER at the line", .links),
  ]

  private static let program: [KeyBinding] = [
    binding(
      [.character("?"), Key(.function(1))], .showHelp, "show the keys", .program, hint: "keys"),
    binding([Key(.escape)], .closeOverlay, "close what is open", .program),
    binding(
      [.character("M")], .toggleMouse, "listen to the mouse, or let the terminal select with it",
      .program),
    binding([.control("l")], .redraw, "draw the screen anew", .program),
    binding([.control("z")], .suspend, "suspend; fg in the shell comes back", .program),
    binding([.character("q")], .goBack, "back; from the events: quit", .program, hint: "back"),
    binding([.character("Q")], .quit, "quit", .program, hint: "quit"),
    binding([.control("c")], .cancel, "quit as cancelled (exit status 130)", .program),
  ]

  private static func binding(
    _ keys: [Key], _ action: Action, _ title: String, _ group: KeyBinding.Group,
    hint: String? = nil
  ) -> KeyBinding {
    KeyBinding(keys: keys, action: action, title: title, hint: hint, group: group)
  }
}
