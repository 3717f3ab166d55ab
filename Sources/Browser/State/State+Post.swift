import ChapterCatalog
import ChapterModel

extension State {
  /// The post of the selection and the line it is written at.
  private var postPlace: (path: String, line: Int)? {
    switch selectedPane {
    case .events:
      guard group?.eventPlace != nil else { return talk.map { ($0.path, $0.location.line) } }
      // An event of several posts lies in a folder: its selected talk's post stands for it.
      guard let talk else { return event.map { ($0.path, 1) } }
      return (talk.path, event?.path == talk.path ? 1 : talk.location.line)
    case .talks: return selectedTalk.map { ($0.path, $0.location.line) }
    case .chapters:
      guard let talk = selectedTalk else { return nil }
      return (talk.path, (selectedChapter?.location ?? talk.location).line)
    }
  }

  /// The line of the post at which the editor opens: with the detail in front, that of the first
  /// thing that is odd about the talk.
  private var editedPlace: (path: String, line: Int)? {
    if case .detail = overlay, selectedPane != .events, let talk = selectedTalk,
      let event = selectedEvent, let first = catalog.diagnostics(of: talk, in: event).first
    {
      return (talk.path, first.location.line)
    }
    return postPlace
  }

  /// Opens the editor where the lists, the detail or rows of talks and chapters are in front.
  mutating func editPost() -> [Effect] {
    switch overlay {
    case nil, .detail, .search, .kept: break
    case .actions, .menu, .prompt, .text: return []
    }
    guard let place = editedPlace else {
      refuse("Nothing to edit: no post here")
      return []
    }
    return [.edit(path: place.path, line: place.line)]
  }

  mutating func readPost() -> [Effect] {
    guard let place = postPlace else {
      refuse("Nothing to read: no post here")
      return []
    }
    return [.read(path: place.path, line: place.line)]
  }
}
