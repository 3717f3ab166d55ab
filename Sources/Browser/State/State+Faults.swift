import ChapterCatalog
import ChapterModel

extension State {
  /// The post whose faults the detail shows: the selected talk's, or that of the selected event.
  var shownPostPath: String? {
    guard selectedPane == .events else { return selectedTalk?.path }
    guard let place = group?.eventPlace, let event = element(of: catalog.events, at: place),
      event.talks.contains(where: { $0.path == event.path })
    else { return nil }
    return event.path
  }

  /// Asks for a check of the post that is shown, once for each post and reading of it.
  mutating func requestCheck() -> [Effect] {
    guard checksPosts, let path = shownPostPath else { return [] }
    let wanted = CheckRequest(path: path, catalogNumber: loading.isReading ? nil : catalogNumber)
    guard wanted != checkRequest else { return [] }
    checkRequest = wanted
    return [.check(path: path)]
  }

  /// Takes the answer to the last request in; others are dropped.
  mutating func take(_ faults: PostFaults) {
    if faults.path == checkRequest?.path { checkedPost = faults }
  }

  /// The faults of a post: what its check found, until there is an answer what its reading did, where
  /// that is kept.
  func faults(ofPostAt path: String) -> [PostFaults.Fault] {
    if let checkedPost, checkedPost.path == path { return checkedPost.faults }
    return (catalog.diagnostics[path] ?? []).map { PostFaults.Fault($0, $0.rule.severity) }
  }

  /// The faults of a talk: those in the lines of its post that are its own.
  func faults(of talk: Talk, in event: Event) -> [PostFaults.Fault] {
    let faults = faults(ofPostAt: talk.path)
    guard !faults.isEmpty else { return [] }
    let lines = Catalog.lines(of: talk, in: event)
    return faults.filter { lines.contains($0.diagnostic.location.line) }
  }
}
