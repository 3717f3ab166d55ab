import ChapterCatalog
import ChapterModel

extension State {
  /// What is exported: all that is marked, else the talks of the selection.
  private var exported: [Choice] {
    guard marks.isEmpty else { return marks.choices }
    return selection.map(\.talkOnly)
  }

  /// Asks for the format to export in.
  mutating func chooseExport() {
    let count = exported.count
    guard count > 0 else { return refuse("Nothing to export here") }
    guard !exportForms.isEmpty else { return refuse("There are no formats to export in here") }
    endRange()
    var keys = MenuKeys()
    let items = exportForms.map { form in
      Menu.Item(
        key: keys.next(for: form.name), title: form.name, preview: form.title,
        action: .startExport(form))
    }
    let subject = marks.isEmpty ? (count == 1 ? "the talk" : "\(count) talks") : "\(count) marked"
    overlays.append(.menu(Menu(title: "Export \(subject) as", items: items)))
  }

  /// Asks for the file to export to.
  mutating func startExport(_ form: ExportForm) {
    let talks = Set(exported.map(\.talkOnly))
    if form.holdsOneTalk, talks.count > 1 {
      return refuse(
        "\(form.name) holds the chapters of one talk, and these are of \(talks.count)")
    }
    guard let first = exported.first, let talk = catalog.talk(at: first) else {
      return refuse("Nothing to export here")
    }
    let events = Set(exported.map(\.event))
    let name =
      talks.count == 1 ? talk.id : events.count == 1 ? catalog.events[first.event].id : "chapters"
    open(.exportFile(form), "\(name.replacingSlashes).\(form.fileEnding)")
  }

  /// Exports to the file that was typed.
  func export(_ form: ExportForm, to path: String) -> [Effect] {
    let events = ExportedEvents.events(
      of: exported, in: catalog, keepsOrder: form.isPlaylist && marks.isReordered)
    return [.export(TalkExport(events: events, form: form.name, path: path, replaces: false))]
  }

  /// Asks whether a file that is there is to be replaced.
  mutating func askToReplace(_ export: TalkExport) {
    let other = exportForms.first { $0.name == export.form }.map {
      Menu.Item(
        key: "n", title: "name another file",
        action: .nameExport($0, export.path))
    }
    overlays.append(
      .menu(
        Menu(
          title: "\(export.path) is there already",
          items: [other].compactMap(\.self) + [
            Menu.Item(key: "r", title: "replace it", action: .export(export.replacing))
          ])))
  }
}

extension String {
  /// The text as a file's name, not a path.
  fileprivate var replacingSlashes: String { String(map { $0 == "/" ? "-" : $0 }) }
}
