import ChapterModel

extension State {
  /// The post of the selection and the line it is written at.
  private var postPlace: (path: String, line: Int)? {
    switch focus {
    case .events:
      guard group?.eventPlace != nil else { return talk.map { ($0.path, $0.location.line) } }
      // An event of several posts lies in a folder: its selected talk's post stands for it.
      guard let talk else { return event.map { ($0.path, 1) } }
      return (talk.path, event?.path == talk.path ? 1 : talk.location.line)
    case .talks: return talk.map { ($0.path, $0.location.line) }
    case .chapters:
      guard let talk else { return nil }
      return (talk.path, (chapter?.location ?? talk.location).line)
    }
  }

  mutating func editPost() -> [Effect] {
    guard let place = postPlace else {
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
