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

  /// What lies over the lists.
  public internal(set) var overlay: Overlay?

  /// A sentence about what was just done.
  public internal(set) var notice: Notice?

  /// What the library is called where nothing is found in it: the paths as the person named them.
  public let libraryName: String

  /// Which key does what.
  public let keys: KeyMap

  /// Whether the person wants the mouse to be heard.
  public internal(set) var isMouseOn: Bool

  /// What is chosen where the browser is a picker; nil where it isn't.
  public internal(set) var picking: Picking?

  var eventPosition = ListPosition()
  /// The positions in the talks of events by event id, so that each event remembers its own.
  var talkPositions: [String: ListPosition] = [:]
  /// The positions in the chapters of talks by talk id.
  var chapterPositions: [String: ListPosition] = [:]

  /// The state before the first post is read.
  public init(
    size: Size, libraryName: String = "", keys: KeyMap = .defaults, isMouseOn: Bool = true,
    picking: Picking? = nil
  ) {
    self.size = size
    self.isMouseOn = isMouseOn
    self.picking = picking
    self.keys = keys
    self.libraryName = libraryName
  }

  /// The events on screen or beyond its edges.
  public var events: [Event] { catalog.events }

  /// The selected event.
  public var event: Event? { element(of: events, at: eventPosition.selected) }

  /// The selected talk.
  public var talk: Talk? {
    event.flatMap { element(of: $0.talks, at: position(in: .talks).selected) }
  }

  /// The selected chapter.
  public var chapter: Chapter? {
    talk.flatMap { element(of: $0.chapters, at: position(in: .chapters).selected) }
  }

  /// Where one is in a list.
  public func position(in pane: Pane) -> ListPosition {
    switch pane {
    case .events: eventPosition
    case .talks: event.flatMap { talkPositions[$0.id] } ?? ListPosition()
    case .chapters: talk.flatMap { chapterPositions[$0.id] } ?? ListPosition()
    }
  }

  /// How many rows a list has.
  public func count(in pane: Pane) -> Int {
    switch pane {
    case .events: events.count
    case .talks: event?.talks.count ?? 0
    case .chapters: talk?.chapters.count ?? 0
    }
  }

  /// The links that `copyLink` would copy: the chapter's at its time, the talk's without a time, the
  /// event's talks one each.
  public var links: [String] {
    switch focus {
    case .events: event?.talks.compactMap { $0.link?.url() } ?? []
    case .talks: [talk?.link?.url()].compactMap(\.self)
    case .chapters: [chapterLink?.url() ?? talk?.link?.url()].compactMap(\.self)
    }
  }

  /// The link that opens and plays: of the selection, of an event's selected talk.
  var playableLink: VideoLink? {
    focus == .chapters ? chapterLink ?? talk?.link : talk?.link
  }

  private var chapterLink: VideoLink? {
    guard let talk, let chapter else { return nil }
    return talk.link(to: chapter)
  }

  private func element<Element>(of elements: [Element], at row: Int) -> Element? {
    elements.indices.contains(row) ? elements[row] : nil
  }
}
