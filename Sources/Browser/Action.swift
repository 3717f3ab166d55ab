public import ChapterCatalog
public import Terminal

/// What a person wants or what happened: all that can change the state.
public enum Action: Hashable, Sendable {
  // What a person wants.

  /// Selects a row so many rows below; above where negative.
  case moveSelection(Int)
  /// Selects a row so many half pages below; above where negative.
  case moveByHalfPages(Int)
  /// Selects a row so many pages below; above where negative.
  case moveByPages(Int)
  /// Selects the first row.
  case selectFirst
  /// Selects the last row.
  case selectLast
  /// Goes into the selection: from an event to its talks, from a talk to its chapters.
  case enterSelection
  /// Goes into the selection, or opens the link of what has nothing in it.
  case openSelection
  /// Goes out to the list that this one was reached from.
  case leavePane
  /// Goes to the next list, from the last to the first.
  case focusNextPane
  /// Goes to the previous list, from the first to the last.
  case focusPreviousPane
  /// Selects another talk of the event, from any list.
  case moveTalk(Int)
  /// Selects another event, from any list.
  case moveEvent(Int)
  /// Copies the link of the selection.
  case copyLink
  /// Opens the link of the selection in the web browser.
  case openLink
  /// Plays the video of the selection from there on.
  case playLink
  /// Shows the keys.
  case showHelp
  /// Closes what lies over the lists.
  case closeOverlay
  /// Goes back: closes what is open, leaves the list, or ends at the first one.
  case goBack
  /// Marks the selection to be chosen with others, or takes its mark off.
  case toggleMark
  /// Ends the program.
  case quit
  /// Ends the program as cancelled.
  case cancel
  /// Selects what the mouse pressed on; a second press in quick succession goes into it.
  case press(Position, clicks: Int)
  /// Moves the selection of the list under the pointer by so many steps of the wheel: down, or up where
  /// negative.
  case turnWheel(Position, steps: Int)
  /// Listens to the mouse, or leaves it to the terminal, which selects text with it.
  case toggleMouse
  /// Opens the post of the selection in the editor, at its line.
  case editPost
  /// Shows the post of the selection in the pager, at its line.
  case readPost
  /// Shows the links that would be copied, whole, so that the terminal can select them.
  case showLinks
  /// Draws the screen anew.
  case redraw
  /// Stops the program until its shell continues it.
  case suspend

  // What happened.

  /// The screen has another size now.
  case resized(Size)
  /// Posts were read: the catalog of all so far.
  case postsLoaded(Catalog, Loading)
  /// A text could not be copied, for the reason that the notice says: it is shown instead.
  case copyingFailed(String, Notice)
  /// Something was done or could not be done.
  case noticed(Notice)
  /// Text was pasted where nothing takes it.
  case pasted
}
