public import ChapterCatalog
public import ChapterModel
public import Terminal

/// All that the browser knows: what is shown follows from it alone.
public struct State: Hashable, Sendable {
  /// The events, talks and chapters.
  public internal(set) var catalog = Catalog()

  /// How far the reading of the posts has come.
  public internal(set) var loading = Loading.reading(posts: 0)

  /// The screen's size.
  public internal(set) var size: Size

  /// The list that keys go to.
  public internal(set) var focus = Pane.events

  /// What lies over the lists, what is in front last.
  public internal(set) var overlays: [Overlay] = []

  /// A sentence about what was just done.
  public internal(set) var notice: Notice?

  /// What the library is called where nothing is found in it: the paths as the person named them.
  public let libraryName: String

  /// Which key does what.
  public let keys: KeyMap

  /// Whether the person wants the mouse to be heard.
  public internal(set) var isMouseOn: Bool

  /// How the screen draws.
  public internal(set) var theme: ThemeName

  /// What the browser is for where it is a picker; nil where it isn't.
  public let picking: Picking?

  /// How the lists are grouped and sorted.
  public internal(set) var order = ListOrder()

  /// What lists are filtered by.
  public internal(set) var filters: [Pane: Query] = [:]

  /// What was last looked for in a list.
  public internal(set) var listSearch: Query?

  /// The talks and chapters that are marked.
  public internal(set) var marks: MarkList

  /// What lasts from run to run, as far as it is loaded.
  var remembered = Remembered()
  /// The bookmarks in list order.
  var bookmarkList = MarkList()

  /// Whether somebody checks posts who can be asked for what they find.
  public let checksPosts: Bool
  /// The check that was asked for last.
  var checkRequest: CheckRequest?
  /// What the last check found.
  var checkedPost: PostFaults?

  /// The formats that talks can be exported in.
  public let exportForms: [ExportForm]

  /// The rows of the first list.
  public internal(set) var groups: [TalkGroup] = []
  /// The rows of the second list: the talks of the selected group.
  public internal(set) var talkRows: [Choice] = []
  /// The rows of the third list: the places of chapters in the selected talk.
  public internal(set) var chapterRows: [Int] = []

  var groupPosition = ListPosition()
  /// The positions in the talks of groups by group id, so that each group remembers its own.
  var talkPositions: [String: ListPosition] = [:]
  /// The positions in the chapters of talks by talk id.
  var chapterPositions: [String: ListPosition] = [:]
  /// The first line of the detail on screen.
  var detailTop = 0
  var keyReading = KeyReading()
  /// Where a range of marks began.
  var range: MarkRange?
  var snapshots: [Snapshot] = []
  /// The search over everything as it was left or is.
  var lastSearch: SearchPanel?
  /// Counts the requests of that search.
  var searchNumber = 0
  /// Counts the catalogs.
  var catalogNumber = 0
  /// The number of the catalog that was searched last, while whoever searches keeps it.
  var searchedCatalogNumber: Int?
  /// What marked and bookmarked talks and chapters were called that the library lost, by id.
  var goneRows: [String: KeptRow] = [:]
  /// What is being opened or played.
  var opening: [Choice] = []
  /// What was changed of what lasts before it was loaded; nil once it is.
  var earlyChanges: [Change]? = []
  /// Where to go back to; nil once one has moved.
  var restoredPlace: Place?
  /// Whether the person has done anything yet.
  var hasActed = false
  /// Whether it was said that changes aren't saved.
  var hasRegretted = false
  /// What the rows of talks and chapters were made for.
  var shownGroup: String?
  var shownTalk: Choice?

  /// The state before the first post is read.
  public init(
    size: Size, libraryName: String = "", keys: KeyMap = .defaults, isMouseOn: Bool = true,
    theme: ThemeName = .standard, picking: Picking? = nil, exportForms: [ExportForm] = [],
    checksPosts: Bool = false
  ) {
    self.size = size
    self.isMouseOn = isMouseOn
    self.theme = theme
    self.picking = picking
    self.keys = keys
    self.libraryName = libraryName
    self.exportForms = exportForms
    self.checksPosts = checksPosts
    marks = MarkList(keepsOrderOfMarking: picking != nil)
  }

  /// What lies in front of all else over the lists.
  public var overlay: Overlay? { overlays.last }

  /// The selected row of the first list.
  public var group: TalkGroup? { element(of: groups, at: groupPosition.selected) }

  /// The event of the selection; of a row that is none, that of its selected talk.
  public var event: Event? {
    let place = group?.eventPlace ?? talkChoice?.event
    return place.flatMap { element(of: catalog.events, at: $0) }
  }

  /// The place of the selected talk.
  var talkChoice: Choice? { element(of: talkRows, at: position(in: .talks).selected) }

  /// The place of the selected chapter.
  var chapterChoice: Choice? {
    guard let talkChoice, let place = element(of: chapterRows, at: position(in: .chapters).selected)
    else { return nil }
    return Choice(event: talkChoice.event, talk: talkChoice.talk, chapter: place)
  }

  /// The selected talk.
  public var talk: Talk? { talkChoice.flatMap { catalog.talk(at: $0) } }

  /// The selected chapter.
  public var chapter: Chapter? { chapterChoice.flatMap { catalog.chapter(at: $0) } }

  /// Where one is in a list.
  public func position(in pane: Pane) -> ListPosition {
    switch pane {
    case .events: groupPosition
    case .talks: shownGroup.flatMap { talkPositions[$0] } ?? ListPosition()
    case .chapters: shownTalkID.flatMap { chapterPositions[$0] } ?? ListPosition()
    }
  }

  /// How many rows a list has.
  public func count(in pane: Pane) -> Int {
    switch pane {
    case .events: groups.count
    case .talks: talkRows.count
    case .chapters: chapterRows.count
    }
  }

  /// How many rows a list would have without a filter.
  func unfilteredCount(in pane: Pane) -> Int {
    switch pane {
    case .events: order.grouping == .events ? catalog.events.count : groups.count
    case .talks: group?.choices(in: catalog).count ?? 0
    case .chapters: talk?.chapters.count ?? 0
    }
  }

  /// What the actions are about: the selected chapter or talk, or all talks of a group; where the
  /// search, the basket or the bookmarks lie over the lists, the selected row there.
  var selection: [Choice] {
    if let searchPanel { return [searchPanel.choice].compactMap(\.self) }
    if let panel = keptPanel {
      return [keptList(panel.kind).row(panel.position.selected)?.place].compactMap(\.self)
    }
    return switch focus {
    case .events: group?.choices(in: catalog) ?? []
    case .talks: [talkChoice].compactMap(\.self)
    case .chapters: [chapterChoice ?? talkChoice].compactMap(\.self)
    }
  }

  /// Where everything stands now.
  var layout: Layout {
    if searchPanel != nil { return Layout(size: size, focus: .chapters) }
    return Layout(size: size, focus: focus, listRows: unfilteredCount(in: focus))
  }

  var shownTalkID: String? { shownTalk.flatMap { catalog.talk(at: $0)?.id } }

  func element<Element>(of elements: [Element], at row: Int) -> Element? {
    elements.indices.contains(row) ? elements[row] : nil
  }
}
