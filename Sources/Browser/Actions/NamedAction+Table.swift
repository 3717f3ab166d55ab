import Terminal

extension NamedAction {
  /// All actions that have a name, in the order of the help.
  public static let all: [NamedAction] = {
    let groups = [moving, inLists, finding, marking, links, showing, program, typing]
    var all: [NamedAction] = []
    // The first frame waits for it, and a list that grows copies it again and again.
    all.reserveCapacity(groups.reduce(0) { $0 + $1.count })
    for group in groups { all += group }
    return all
  }()

  private static let moving: [NamedAction] = [
    NamedAction(
      "move-down", .moveSelection(1), "down; a count may go before: 5j", .moving, hint: "down",
      [
        .lists: one(.character("j"), Key(.down)), .rows: one(.character("j"), Key(.down)),
        .field: one(Key(.down), .control("n"), .control("j")),
      ]),
    NamedAction(
      "move-up", .moveSelection(-1), "up", .moving, hint: "up",
      [
        .lists: one(.character("k"), Key(.up)), .rows: one(.character("k"), Key(.up)),
        .field: one(Key(.up), .control("p"), .control("k")),
      ]),
    NamedAction(
      "select-first", .selectFirst, "first; with a count that row: 5g", .moving,
      both(.character("g"), Key(.home))),
    NamedAction(
      "select-last", .selectLast, "last", .moving, both(.character("G"), Key(.end))),
    NamedAction(
      "half-page-down", .moveByHalfPages(1), "half a page down", .moving, both(.control("d"))),
    NamedAction(
      "half-page-up", .moveByHalfPages(-1), "half a page up", .moving, both(.control("u"))),
    NamedAction(
      "page-down", .moveByPages(1), "a page down", .moving,
      [
        .lists: one(.control("f"), Key(.pageDown)), .rows: one(.control("f"), Key(.pageDown)),
        .field: one(Key(.pageDown)),
      ]),
    NamedAction(
      "page-up", .moveByPages(-1), "a page up", .moving,
      [
        .lists: one(.control("b"), Key(.pageUp)), .rows: one(.control("b"), Key(.pageUp)),
        .field: one(Key(.pageUp)),
      ]),
    NamedAction(
      "scroll-to-middle", .scrollSelection(.middle), "put the selection in the middle", .moving,
      hint: "middle", [.lists: [[.character("z"), .character("z")]]]),
    NamedAction(
      "scroll-to-top", .scrollSelection(.top), "put the selection at the top", .moving,
      hint: "top", [.lists: [[.character("z"), .character("t")]]]),
    NamedAction(
      "scroll-to-bottom", .scrollSelection(.bottom), "put the selection at the bottom", .moving,
      hint: "bottom", [.lists: [[.character("z"), .character("b")]]]),
  ]

  private static let inLists: [NamedAction] = [
    NamedAction(
      "enter", .enterSelection, "into the selection", .lists,
      [.lists: one(.character("l"), Key(.right))]),
    NamedAction(
      "leave", .leavePane, "out of the list", .lists,
      [.lists: one(.character("h"), Key(.left), Key(.backspace))]),
    NamedAction(
      "open-selection", .openSelection, "into the selection; on a chapter: open it", .lists,
      hint: "into",
      [.lists: one(Key(.enter)), .rows: one(Key(.enter)), .field: one(Key(.enter))]),
    NamedAction(
      "next-list", .focusNextPane, "next list", .lists, [.lists: one(Key(.tab))]),
    NamedAction(
      "previous-list", .focusPreviousPane, "previous list", .lists, [.lists: one(Key(.backTab))]),
    NamedAction(
      "next-talk", .moveTalk(1), "next talk, from any list", .lists, hint: "next talk",
      [.lists: one(.character("]"))]),
    NamedAction(
      "previous-talk", .moveTalk(-1), "previous talk, from any list", .lists,
      [.lists: one(.character("["))]),
    NamedAction(
      "next-event", .moveEvent(1), "next event, from any list", .lists,
      [.lists: one(.character("}"))]),
    NamedAction(
      "previous-event", .moveEvent(-1), "previous event, from any list", .lists,
      [.lists: one(.character("{"))]),
  ]

  private static let finding: [NamedAction] = [
    NamedAction(
      "search-list", .startSearch, "search in this list", .finding, hint: "search",
      [.lists: one(.character("/"))]),
    NamedAction(
      "next-match", .moveToMatch(1), "next match", .finding, [.lists: one(.character("n"))]),
    NamedAction(
      "previous-match", .moveToMatch(-1), "previous match", .finding,
      [.lists: one(.character("N"))]),
    NamedAction(
      "filter-list", .startFilter, "show only the rows that match, as you type", .finding,
      hint: "filter", [.lists: one(.character("f"))]),
    NamedAction(
      "clear-filter", .clearFilter, "show all rows again", .finding,
      [.lists: one(.character("F"))]),
    NamedAction(
      "search-everything", .searchEverything, "search the chapters of all talks", .finding,
      hint: "everywhere", [.lists: one(.character("S"), .control("p"))]),
    NamedAction(
      "older-query", .recallQuery(1), "an older query, where one is typed", .finding,
      hint: "older", [.field: one(.control("r"), Key(.up, alt: true))]),
    NamedAction(
      "newer-query", .recallQuery(-1), "a newer query", .finding,
      [.field: one(.control("s"), Key(.down, alt: true))]),
    NamedAction(
      "go-to-time", .startTime(""),
      "go to the chapter at a time; digits with a colon do it, too: 12:30",
      .finding, [.lists: one(.character("t"))]),
  ]

  private static let marking: [NamedAction] = [
    NamedAction(
      "mark", .toggleMark(1), "mark and go down; an event: its talks", .marking, hint: "mark",
      both(.character(" "))),
    NamedAction(
      "mark-range", .toggleRange, "mark all that the selection moves over; again: done", .marking,
      [.lists: one(.character("v"))]),
    NamedAction(
      "mark-all", .markAll, "mark all rows", .marking, [.lists: one(.character("a"))]),
    NamedAction(
      "invert-marks", .invertMarks, "mark the rows that aren't, and the other way round", .marking,
      [.lists: one(.character("*"))]),
    NamedAction(
      "clear-marks", .clearMarks, "take all marks off", .marking, hint: "empty",
      both(.character("U"))),
    NamedAction(
      "basket", .showBasket, "the basket: all that is marked, in the order it is copied in",
      .marking, hint: "basket", both(.character("B"))),
    NamedAction(
      "move-row-down", .moveRow(1), "move the row down the basket", .marking, hint: "move down",
      [.rows: one(.character("J"))]),
    NamedAction(
      "move-row-up", .moveRow(-1), "move the row up the basket", .marking, hint: "move up",
      [.rows: one(.character("K"))]),
    NamedAction(
      "remove-row", .removeRow, "take the row out of the basket or the bookmarks", .marking,
      hint: "remove", [.rows: one(.character("d"), Key(.delete))]),
    NamedAction(
      "toggle-seen", .toggleSeen, "seen, or not seen any more", .marking, hint: "seen",
      both(.character("m"), typing: alt("m"))),
    NamedAction(
      "bookmark", .bookmark, "bookmark with a note; on a bookmark: edit or remove it", .marking,
      hint: "bookmark", both(.character("b"), typing: alt("b"))),
    NamedAction(
      "bookmarks", .showBookmarks, "all bookmarks", .marking, hint: "bookmarks",
      both(.character("'"))),
    NamedAction(
      "undo", .undo, "undo the last change of marks, bookmarks, filter, order or place", .marking,
      hint: "undo", both(.character("u"))),
    NamedAction(
      "mark-up", .toggleMark(-1), "mark and go up", .marking, [.field: one(Key(.backTab))]),
  ]

  private static let links: [NamedAction] = [
    NamedAction(
      "copy-link", .copyLink,
      "copy the link: a chapter's at its time, a talk's, those of an event's talks; or of all that is marked",
      .links, hint: "copy", both(.character("y"), typing: .control("y"))),
    NamedAction(
      "copy-as", .chooseCopyForm,
      "copy in another form: short, with title, Markdown, HTML, the whole talk", .links,
      hint: "copy as", both(.character("Y"), typing: alt("y"))),
    NamedAction(
      "open-link", .openLink, "open in the web browser at the time", .links, hint: "open",
      both(.character("o"), typing: .control("o"))),
    NamedAction(
      "play", .playLink, "play from here with mpv", .links, hint: "play",
      both(.character("p"), typing: alt("p"))),
    NamedAction(
      "play-parts", .playParts, "play just this chapter, or just what is marked", .links,
      hint: "play just this", both(.character("P"), typing: alt("P"))),
    NamedAction(
      "export", .chooseExport, "write what is marked, or the talk, to a file", .links,
      hint: "export", both(.character("x"), typing: alt("x"))),
    NamedAction(
      "show-link", .showLinks, "show the link whole, to be selected with the mouse", .links,
      [.lists: one(.character("L")), .field: one(alt("l"))]),
    NamedAction(
      "edit-post", .editPost, "open the post in $VISUAL or $EDITOR at the line", .links,
      hint: "edit", both(.character("e"), typing: alt("e"))),
    NamedAction(
      "read-post", .readPost, "read the post in $PAGER at the line", .links,
      [.lists: one(.character("O")), .field: one(alt("o"))]),
  ]

  private static let showing: [NamedAction] = [
    NamedAction(
      "sort", .chooseOrder, "sort and group", .showing, hint: "sort",
      [.lists: one(.character("s"))]),
    NamedAction(
      "detail-down", .scrollDetail(1), "scroll the detail down", .showing,
      [.lists: one(.character("J")), .field: one(alt("j"))]),
    NamedAction(
      "detail-up", .scrollDetail(-1), "scroll the detail up", .showing,
      [.lists: one(.character("K")), .field: one(alt("k"))]),
    NamedAction(
      "show-detail", .showDetail, "show the whole detail", .showing,
      both(.character("i"), typing: alt("i"))),
    NamedAction(
      "next-theme", .nextTheme, "draw in the next theme", .showing, both(.character("T"))),
  ]

  private static let program: [NamedAction] = [
    NamedAction(
      "help", .showHelp, "all keys: type to filter, Enter does it", .program, hint: "help",
      [
        .lists: one(.character("?"), Key(.function(1))),
        .rows: one(.character("?"), Key(.function(1))), .field: one(Key(.function(1))),
      ]),
    NamedAction(
      "palette", .showPalette, "all actions by name", .program, [.lists: one(.character(":"))]),
    NamedAction(
      "close", .closeOverlay, "close what is open, clear what is typed", .program, hint: "close",
      [.lists: one(Key(.escape)), .rows: one(Key(.escape)), .field: one(Key(.escape))]),
    NamedAction(
      "toggle-mouse", .toggleMouse, "listen to the mouse, or let the terminal select with it",
      .program, both(.character("M"))),
    NamedAction(
      "reload", .reload, "read all posts again", .program, [.lists: one(.character("R"))]),
    NamedAction(
      "redraw", .redraw, "draw the screen anew", .program, everywhere(.control("l"))),
    NamedAction(
      "suspend", .suspend, "suspend; fg in the shell comes back", .program,
      everywhere(.control("z"))),
    NamedAction(
      "back", .goBack, "back; from the events: quit", .program, hint: "back",
      both(.character("q"))),
    NamedAction("quit", .quit, "quit", .program, hint: "quit", both(.character("Q"))),
    NamedAction(
      "cancel", .cancel, "quit as cancelled (exit status 130)", .program,
      everywhere(.control("c"))),
  ]

  private static let typing: [NamedAction] = [
    typed(
      "delete-backward", .deleteBackward, "delete the character before the cursor",
      Key(.backspace), .control("h")),
    typed(
      "delete-forward", .deleteForward, "delete the character at the cursor",
      Key(.delete), .control("d")),
    typed("delete-word", .deleteWord, "delete the word before the cursor", .control("w")),
    typed("delete-to-start", .deleteToStart, "delete all before the cursor", .control("u")),
    typed("cursor-left", .move(-1), "a character back", Key(.left), .control("b")),
    typed("cursor-right", .move(1), "a character on", Key(.right), .control("f")),
    typed("cursor-to-start", .moveToStart, "to the beginning", Key(.home), .control("a")),
    NamedAction(
      "complete", .complete, "complete the name; in the search: mark and go down", .typing,
      hint: "complete",
      [.field: one(Key(.tab))]),
    typed("cursor-to-end", .moveToEnd, "to the end", Key(.end), .control("e")),
  ]

  private static func typed(
    _ name: String, _ edit: FieldEdit, _ title: String, _ keys: Key...
  ) -> NamedAction {
    NamedAction(name, .edit(edit), title, .typing, [.field: keys.map { [$0] }])
  }

  /// Alt with a letter.
  private static func alt(_ character: Character) -> Key {
    Key(.character(character), alt: true)
  }

  /// Keys that do it each alone.
  private static func one(_ keys: Key...) -> [[Key]] { keys.map { [$0] } }

  /// Keys that do it in the lists and in rows over them, and one that does it while typing.
  private static func both(_ key: Key, typing: Key) -> PlacedKeys {
    [.lists: one(key), .rows: one(key), .field: one(typing)]
  }

  /// Keys that do it in the lists and in rows over them.
  private static func both(_ keys: Key...) -> PlacedKeys {
    [.lists: keys.map { [$0] }, .rows: keys.map { [$0] }]
  }

  /// Keys that do it in all places.
  private static func everywhere(_ keys: Key...) -> PlacedKeys {
    let sequences = keys.map { [$0] }
    return [.lists: sequences, .rows: sequences, .field: sequences]
  }
}
