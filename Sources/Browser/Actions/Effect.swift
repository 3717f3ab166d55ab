public import ChapterModel
public import Terminal

/// What an update asks of the world: values, so that tests compare them.
public enum Effect: Hashable, Sendable {
  /// Puts text on the clipboard; `subject` says in a few words what it is.
  case copy(String, subject: String)

  /// Opens a link in the web browser.
  case open(String)

  /// Plays a video from a time on.
  case play(String, from: Timestamp)

  /// Plays parts of videos one after the other, each to its end only.
  case playParts([PlayedPart])

  /// Writes talks to a file.
  case export(TalkExport)

  /// Keeps a change for the runs to come.
  case save(Change)

  /// Opens a file in the editor, at a line counted from 1.
  case edit(path: String, line: Int)

  /// Shows a file in the pager, at a line counted from 1.
  case read(path: String, line: Int)

  /// Searches everything; the answer is an action, `searched`. It takes the place of what was asked
  /// before.
  case search(SearchRequest)

  /// Checks the post at a path; the answer is an action, `checked`, unless the post can't be read. It
  /// takes the place of what was asked before.
  case check(path: String)

  /// Lets go of what was made for searches: the catalog they were about is no more.
  case forgetSearch

  /// Hears the mouse from now on, or leaves it to the terminal.
  case listenToMouse(Bool)

  /// Draws styles as a theme has them.
  case wear(ThemeName)

  /// Reads all posts again.
  case reload

  /// Stops reading posts: what is read stays.
  case cancelReading

  /// Draws the screen anew.
  case redraw

  /// Stops the program until its shell continues it.
  case suspend

  /// Ends the program with what was chosen.
  case choose([Choice])

  /// Ends the program with this exit status.
  case quit(status: Int32)
}
