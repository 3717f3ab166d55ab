public import ChapterCatalog
public import ChapterModel
public import Terminal

/// What a person wants or what happened: all that can change the state.
///
/// "The selection" is the selected row of what is in front: of the list in focus, of the basket, of
/// the search.
///
/// What carries more than a word or two is indirect: the table of keys holds a hundred actions, which
/// are made before the first frame.
public enum Action: Hashable, Sendable {
  // MARK: What a person wants: moving

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
  /// Selects a row by its number, counted from 1.
  case selectRow(Int)
  /// Scrolls the list so that the selection stands there.
  case scrollSelection(ScrollPlace)
  /// Goes into the selection: from an event to its talks, from a talk to its chapters.
  case enterSelection
  /// Goes into the selection, or opens the link of what has nothing in it; takes what is typed.
  case openSelection
  /// Goes out to the list that this one was reached from.
  case leavePane
  /// Goes to the next list, from the last to the first.
  case focusNextPane
  /// Goes to the previous list, from the first to the last.
  case focusPreviousPane
  /// Selects another talk, from any list.
  case moveTalk(Int)
  /// Selects another event, from any list.
  case moveEvent(Int)

  // MARK: Finding

  /// Asks what to look for in the list in focus.
  case startSearch
  /// Selects the row that the search finds so many matches further.
  case moveToMatch(Int)
  /// Asks what the list in focus is filtered by.
  case startFilter
  /// Shows all rows of the list in focus again.
  case clearFilter
  /// Opens the search over everything, with what was looked for last.
  case searchEverything
  /// Looks for what was looked for so many queries before; for a newer query where negative.
  case recallQuery(Int)
  /// Asks for a time that the selected talk has a chapter at; begins with what was typed already.
  case startTime(String)
  /// Selects the chapter of the selected talk that holds a time.
  case selectTime(Timestamp)

  // MARK: Marking

  /// Marks the selection, or takes its mark off, and goes on to the next row; so many rows, upwards
  /// where negative.
  case toggleMark(Int)
  /// Begins to mark all that the selection moves over, or ends that.
  case toggleRange
  /// Marks all rows.
  case markAll
  /// Marks the rows that aren't marked and takes the marks off the others.
  case invertMarks
  /// Takes all marks off.
  case clearMarks
  /// Takes back the last change of marks, filters, order or place.
  case undo

  /// Shows what is marked, or goes back to the lists.
  case showBasket
  /// Moves the selected row of the basket by so many rows.
  case moveRow(Int)
  /// Takes the selected row out of the basket or the bookmarks.
  case removeRow
  /// Makes what is marked, or the selection, seen or not seen.
  case toggleSeen
  /// Bookmarks the selection, or asks what to do with its bookmark.
  case bookmark
  /// Asks for the note of a bookmark.
  case editNote(id: String)
  /// Takes a bookmark off.
  case removeBookmark(id: String)
  /// Shows all bookmarks, or goes back to the lists.
  case showBookmarks

  // MARK: Links

  /// Copies the link of what is marked, or of the selection.
  case copyLink
  /// Opens the link of the selection in the web browser.
  case openLink
  /// Plays the video of the selection from there on.
  case playLink
  /// Plays just what is marked, or just the selection, from its start to its end.
  case playParts
  /// Asks for the form to copy in.
  case chooseCopyForm
  /// Copies what is marked, or the selection, in a form.
  case copyAs(CopyForm)
  /// Asks for the format to export in.
  case chooseExport
  /// Asks for the file to export to in a format.
  case startExport(ExportForm)
  /// Asks for another file than the one that was named.
  indirect case nameExport(ExportForm, String)
  /// Exports.
  indirect case export(TalkExport)
  /// Shows the links that would be copied, whole, so that the terminal can select them.
  case showLinks
  /// Opens the post of the selection in the editor, at its line.
  case editPost
  /// Shows the post of the selection in the pager, at its line.
  case readPost

  // MARK: Showing

  /// Shows the ways to sort and group.
  case chooseOrder
  /// Groups and sorts the lists so.
  case setOrder(ListOrder)
  /// Scrolls the detail by so many lines.
  case scrollDetail(Int)
  /// Shows all of the detail.
  case showDetail
  /// Shows the keys.
  case showHelp
  /// Shows all actions by name.
  case showPalette

  // MARK: The program

  /// Chooses a row of a menu.
  case chooseItem(Int)
  /// Changes the line that is typed.
  case edit(FieldEdit)
  /// Closes what lies over the lists, or clears what is typed.
  case closeOverlay
  /// Goes back: closes what is open, leaves the list, or ends at the first one.
  case goBack
  /// Ends the program.
  case quit
  /// Ends the program as cancelled.
  case cancel
  /// Selects what the mouse pressed on; a second press in quick succession goes into it.
  indirect case press(Position, clicks: Int)
  /// Moves the selection of the list under the pointer by so many steps of the wheel: down, or up where
  /// negative.
  indirect case turnWheel(Position, steps: Int)
  /// Listens to the mouse, or leaves it to the terminal, which selects text with it.
  case toggleMouse
  /// Draws the screen in the next theme.
  case nextTheme
  /// Puts in what all names that go on from the typed text have in common.
  case complete
  /// Reads all posts again.
  case reload
  /// Draws the screen anew.
  case redraw
  /// Stops the program until its shell continues it.
  case suspend

  // MARK: What happened

  /// The screen has another size now.
  case resized(Size)
  /// Posts were read: the catalog of all so far.
  indirect case postsLoaded(Catalog, Loading)
  /// The search over everything has an answer.
  indirect case searched(SearchResults)
  /// The check of a post has an answer.
  indirect case checked(PostFaults)
  /// So many posts are read by now.
  indirect case readingProgressed(Loading)
  /// A text could not be copied, for the reason that the notice says: it is shown instead.
  indirect case copyingFailed(String, Notice)
  /// Something was done or could not be done.
  indirect case noticed(Notice)
  /// What was asked for is open or plays.
  indirect case started(Notice)
  /// The file to export to is there already.
  indirect case exportFileExists(TalkExport)
  /// What lasted from the runs before was read.
  indirect case remembered(Remembered)
  /// A change is saved for the runs to come.
  indirect case saved(Change)
  /// A change could not be saved, for the reason that the sentence gives: it holds in this run.
  indirect case notSaved(Change, String)
  /// Text was pasted.
  case pasted(String)
  /// Keys were pressed that nothing is bound to.
  case unboundKeys([Key])
  /// A while passed since a key that others may follow.
  case waited
}

/// Where the selection stands among the rows on screen.
public enum ScrollPlace: String, Hashable, Sendable {
  case top, middle, bottom
}

extension Action {
  /// The same action so many times; itself where that means nothing.
  func counted(_ count: Int) -> Action {
    func times(_ number: Int) -> Int {
      let (product, isTooFar) = number.multipliedReportingOverflow(by: count)
      return isTooFar ? (number < 0 ? .min : .max) : product
    }
    return switch self {
    case .moveSelection(let rows): .moveSelection(times(rows))
    case .moveByHalfPages(let pages): .moveByHalfPages(times(pages))
    case .moveByPages(let pages): .moveByPages(times(pages))
    case .selectFirst, .selectLast: .selectRow(count)
    case .moveTalk(let talks): .moveTalk(times(talks))
    case .moveEvent(let events): .moveEvent(times(events))
    case .moveToMatch(let matches): .moveToMatch(times(matches))
    case .scrollDetail(let lines): .scrollDetail(times(lines))
    case .toggleMark(let rows): .toggleMark(times(rows))
    case .moveRow(let rows): .moveRow(times(rows))
    default: self
    }
  }
}
