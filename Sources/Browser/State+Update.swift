import ChapterCatalog
import ChapterModel
import Terminal

extension State {
  /// Takes an action in: changes the state and says what the world should do.
  public mutating func update(_ action: Action) -> [Effect] {
    if action.clearsNotice { notice = nil }
    let wantedMouse = wantsMouse
    var effects = effects(of: action)
    if wantsMouse != wantedMouse { effects.append(.listenToMouse(wantsMouse)) }
    scrollToSelections()
    return effects
  }

  private mutating func effects(of action: Action) -> [Effect] {
    if overlay != nil, action.isAboutLists { return [] }
    switch action {
    case .moveSelection(let rows): move(by: rows)
    case .moveByHalfPages(let pages): move(by: pages * max(1, pageHeight / 2))
    case .moveByPages(let pages): move(by: pages * max(1, pageHeight - 1))
    case .selectFirst: move(by: .min)
    case .selectLast: move(by: .max)
    case .enterSelection: enterSelection()
    case .openSelection: return openSelection()
    case .leavePane: focus = focus.parent ?? focus
    case .focusNextPane: focus = focus.child ?? .events
    case .focusPreviousPane: focus = focus.parent ?? .chapters
    case .moveTalk(let talks): moveSelection(in: .talks, by: talks)
    case .moveEvent(let events): moveSelection(in: .events, by: events)
    case .copyLink: return copyLink()
    case .openLink: return openLink()
    case .playLink: return playLink()
    case .press(let position, let clicks): return press(at: position, clicks: clicks)
    case .turnWheel(let position, let steps): turnWheel(at: position, steps: steps)
    case .toggleMouse: toggleMouse()
    case .editPost: return editPost()
    case .readPost: return readPost()
    case .showLinks: showLinks()
    case .showHelp: overlay = overlay == nil ? .help(top: 0) : nil
    case .closeOverlay: return closeOverlay()
    case .toggleMark: return toggleMark()
    case .goBack: return goBack()
    case .quit: return [.quit(status: endStatus)]
    case .cancel: return [.quit(status: Self.cancelled)]
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .resized(let size): self.size = size
    case .postsLoaded(let catalog, let loading): show(catalog, loading)
    case .copyingFailed(let text, let notice):
      overlay = .text(text, top: 0)
      self.notice = notice
    case .noticed(let notice): self.notice = notice
    case .pasted: notice = Notice("Pasted text is not taken for keys", isFailure: true)
    }
    return []
  }

  // MARK: Moving

  /// Moves what is in front: what lies over the lists, else the selection of the list in focus.
  mutating func move(by rows: Int) {
    switch overlay {
    case .help(let top):
      let lines = HelpView.lines(width: size.columns, keys: keys)
      let top = moved(top, by: rows, lines: lines.count, height: HelpView.height(in: size))
      overlay = .help(top: top)
    case .text(let text, let top):
      let lines = SelectableTextView.lines(of: text, width: size.columns)
      let height = SelectableTextView.rect(in: size).height
      overlay = .text(text, top: moved(top, by: rows, lines: lines.count, height: height))
    case nil: moveSelection(in: focus, by: rows)
    }
  }

  /// The first line on screen of so many, moved by rows.
  private func moved(_ top: Int, by rows: Int, lines: Int, height: Int) -> Int {
    let count = max(1, lines - height + 1)
    var position = ListPosition()
    position.select(top, of: count)
    position.move(by: rows, of: count)
    return position.selected
  }

  mutating func moveSelection(in pane: Pane, by rows: Int) {
    var position = position(in: pane)
    position.move(by: rows, of: count(in: pane))
    keep(position, in: pane)
  }

  private mutating func keep(_ position: ListPosition, in pane: Pane) {
    switch pane {
    case .events: eventPosition = position
    case .talks: if let event { talkPositions[event.id] = position }
    case .chapters: if let talk { chapterPositions[talk.id] = position }
    }
  }

  private var pageHeight: Int {
    overlay == nil ? Layout(size: size, focus: focus).listHeight : HelpView.height(in: size)
  }

  private mutating func scrollToSelections() {
    let layout = Layout(size: size, focus: focus)
    for pane in Pane.allCases {
      var position = position(in: pane)
      position.scroll(toFit: layout.listHeight, of: count(in: pane))
      keep(position, in: pane)
    }
    if overlay != nil { move(by: 0) }
  }

  private mutating func enterSelection() {
    guard let child = focus.child, count(in: child) > 0 else { return }
    focus = child
  }

  private mutating func goBack() -> [Effect] {
    if overlay != nil {
      overlay = nil
    } else if let parent = focus.parent {
      focus = parent
    } else {
      return [.quit(status: endStatus)]
    }
    return []
  }

  /// Closes what is open; a picker with nothing open is left, as people leave others.
  private mutating func closeOverlay() -> [Effect] {
    guard overlay == nil, picking != nil else {
      overlay = nil
      return []
    }
    return [.quit(status: Self.cancelled)]
  }

  /// The status of a program that was cancelled, as shells have it.
  private static let cancelled: Int32 = 130

  /// The status of an end without a choice: a picker's is to be told from one with.
  private var endStatus: Int32 { picking == nil ? 0 : Self.cancelled }

  private mutating func toggleMouse() {
    isMouseOn.toggle()
    notice = Notice(isMouseOn ? "Listening to the mouse" : "The mouse selects text")
  }

  // MARK: Links

  mutating func openSelection() -> [Effect] {
    if let picking, !picking.marked.isEmpty { return [.choose(picking.marked)] }
    if let child = focus.child, count(in: child) > 0 {
      focus = child
      return []
    }
    return picking == nil ? openLink() : choose()
  }

  private mutating func copyLink() -> [Effect] {
    let links = links
    guard let first = links.first else { return refuse("Nothing to copy: no link here") }
    let subject =
      switch focus {
      case .events: links.count == 1 ? "the link of 1 talk" : "the links of \(links.count) talks"
      case .talks: "the talk's link"
      case .chapters: chapter.map { "the link at \($0.start)" } ?? "the talk's link"
      }
    return [.copy(links.count == 1 ? first : links.joined(separator: "\n"), subject: subject)]
  }

  private mutating func openLink() -> [Effect] {
    guard let link = playableLink else { return refuse("Nothing to open: no link here") }
    return [.open(link.url())]
  }

  private mutating func playLink() -> [Effect] {
    guard let link = playableLink else { return refuse("Nothing to play: no video here") }
    let video = VideoLink(host: link.host, videoID: link.videoID)
    return [.play(video.url(), from: link.start ?? .zero)]
  }

  mutating func refuse(_ sentence: String) -> [Effect] {
    notice = Notice(sentence, isFailure: true)
    return []
  }

  // MARK: Loading

  /// Shows another catalog and stays at the event, talk and chapter that were selected.
  private mutating func show(_ catalog: Catalog, _ loading: Loading) {
    let (event, talk) = (event, talk)
    let isUntouched = eventPosition.selected == 0 && focus == .events
    self.catalog = catalog
    self.loading = loading
    if !isUntouched, let event, let row = events.firstIndex(where: { $0.isSame(as: event) }) {
      eventPosition.select(row, of: events.count)
    }
    if let talk, let row = self.event?.talks.firstIndex(where: { $0.id == talk.id }) {
      var position = position(in: .talks)
      position.select(row, of: count(in: .talks))
      keep(position, in: .talks)
    }
    while count(in: focus) == 0, let parent = focus.parent { focus = parent }
  }
}

extension Event {
  /// Whether both are the same event of a library that has changed in between.
  fileprivate func isSame(as other: Event) -> Bool { id == other.id && path == other.path }
}

extension Action {
  /// Whether a notice about something done before goes away with this action.
  fileprivate var clearsNotice: Bool {
    switch self {
    case .resized, .postsLoaded, .redraw: false
    default: true
    }
  }
}
