import Browser
import ChapterCatalog
import ChapterModel
import Terminal
import TestPrograms

/// Something that may happen to a browser: a key, the mouse, another size, an action.
struct RandomStep: CustomStringConvertible {
  private let event: InputEvent?
  private let action: Action?

  var description: String {
    event.map { "\($0)" } ?? action.map { "\($0)".prefix(200).description } ?? ""
  }

  init(catalogs: [Catalog], using random: inout SeededGenerator) {
    switch Int.random(in: 0..<20, using: &random) {
    case 0..<14: (event, action) = (Self.key(using: &random), nil)
    case 14..<17: (event, action) = (Self.otherEvent(using: &random), nil)
    default: (event, action) = (nil, Self.action(catalogs, using: &random))
    }
  }

  func happen(to state: inout State) {
    var effects = (event.map { state.hear($0) } ?? []) + (action.map { state.update($0) } ?? [])
    while let effect = effects.popLast() {
      guard case .search(let request) = effect else { continue }
      effects += state.update(.searched(SearchWalk.answer(request)))
    }
  }

  private static let keys: [Key] = Set(
    KeyMap.defaults.bindings.flatMap(\.sequences).flatMap(\.self)
      + "0123456789:xyzé日'!^$ |".map { .character($0) }
  ).sorted { "\($0)" < "\($1)" }

  private static func key(using random: inout SeededGenerator) -> InputEvent {
    .key(keys.randomElement(using: &random) ?? Key(.down))
  }

  private static func otherEvent(using random: inout SeededGenerator) -> InputEvent {
    let place = Position(
      column: Int.random(in: -1...220, using: &random), row: Int.random(in: -1...70, using: &random)
    )
    let pasted = [
      "https://youtu.be/P9pO0fPGV0o?t=75", "12:30",
      OddNames.all.randomElement(using: &random) ?? "",
    ]
    let events: [InputEvent] = [
      .mouse(MouseEvent(.press(clicks: Int.random(in: 1...3, using: &random)), at: place)),
      .mouse(MouseEvent(.wheel(Int.random(in: -3...3, using: &random)), at: place)),
      .paste(pasted.randomElement(using: &random) ?? ""), .waited, .resized(size(using: &random)),
    ]
    return events.randomElement(using: &random) ?? .waited
  }

  /// Mostly sizes that terminals have, at times any up to 220x70.
  private static func size(using random: inout SeededGenerator) -> Size {
    let usual = [
      (200, 60), (120, 40), (80, 24), (60, 20), (40, 12), (20, 4), (19, 3), (1, 1), (0, 0),
    ]
    if let (columns, rows) = usual.randomElement(using: &random), Bool.random(using: &random) {
      return Size(columns: columns, rows: rows)
    }
    return Size(
      columns: Int.random(in: 0...220, using: &random), rows: Int.random(in: 0...70, using: &random)
    )
  }

  private static func action(_ catalogs: [Catalog], using random: inout SeededGenerator) -> Action {
    let number = Int.random(in: -50...50, using: &random)
    let text = OddNames.all.randomElement(using: &random) ?? ""
    let found = Int.random(in: 0...99, using: &random)
    let loading: [Loading] = [
      .done, .stopped(posts: found / 2, found: found),
      .reading(posts: found / 2, found: found, isSlow: Bool.random(using: &random)),
    ]
    let actions: [Action] = [
      .moveSelection([number, .min, .max].randomElement(using: &random) ?? number),
      .moveByPages(number), .scrollDetail(number), .moveTalk(number), .moveEvent(number),
      .selectRow(number), .toggleMark(max(1, number)), .noticed(Notice(text, isFailure: true)),
      .copyingFailed(text, Notice(text)), .selectTime(Timestamp(seconds: found * 100)),
      .chooseItem(number), .edit(.insert(text)),
      .started(Notice(text)), .saved(.query(text)), .notSaved(.seen([], true), text),
      .remembered(Remembered(seen: ["x"], bookmarks: ["gone.größe@7": Bookmark(note: text)])),
      .moveRow(number),
      .readingProgressed(loading.randomElement(using: &random) ?? .done),
      .postsLoaded(
        catalogs.randomElement(using: &random) ?? Catalog(),
        loading.randomElement(using: &random) ?? .done),
    ]
    return actions.randomElement(using: &random) ?? .redraw
  }
}
