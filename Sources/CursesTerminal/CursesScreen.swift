internal import CNcursesShim
public import Terminal

/// The terminal, drawn by ncurses on `/dev/tty`, so that standard input and output can be pipes.
///
/// Its end gives the terminal back; so do crashes and the end of the program. One thread makes it,
/// draws on it and listens to it; others use its ``waker``.
public struct CursesScreen: ~Copyable, Screen {
  /// Wakes this screen from another thread.
  public let waker = Waker()

  /// How styles look now.
  public private(set) var theme: ThemeName

  /// How many colours the terminal has.
  private let colorCount: Int

  private var input = KeyDecoder()
  private var clicks = ClickCounter()

  /// What was heard and not yet asked for, from `nextEventIndex` on.
  private var events: [InputEvent] = []
  private var nextEventIndex = 0

  /// The frame that the terminal shows; nil where that isn't known.
  private var shown: Frame?

  /// Takes the terminal.
  ///
  /// - Parameters:
  ///   - theme: how styles look, as far as the terminal's colours go.
  ///   - overridesNoColor: whether it has its colours also where the environment's `NO_COLOR` asks for
  ///     none: the person named the theme for this run.
  /// - Throws: why there is no screen, as a sentence.
  public init(
    theme: ThemeName = .standard, overridesNoColor: Bool = false
  ) throws(TerminalError) {
    let outcome = shim_terminal_start()
    guard outcome == .done else { throw TerminalError(outcome) }
    colorCount = Int(shim_display_start_colors())
    self.theme = Environment.asksForNoColor && !overridesNoColor ? .mono : theme
    Theme.named(self.theme).define(colorCount: colorCount)
  }

  deinit { shim_terminal_stop() }

  /// How many cells it has, as far as was heard: a change is a `resized` event first.
  public var size: Size {
    Size(columns: Int(shim_terminal_columns()), rows: Int(shim_terminal_rows()))
  }

  /// Sends the rows that differ from the frame before, all at once.
  public mutating func show(_ frame: Frame) {
    guard shown != frame else { return }
    FramePainter(isUTF8: shim_terminal_is_utf8(), size: size).paint(frame, over: shown)
    shown = frame
  }

  /// Waits for the terminal, a signal or a wake, so many milliseconds or as long as it takes.
  public mutating func nextEvent(within milliseconds: Int? = nil) -> InputEvent {
    let end = milliseconds.map { ContinuousClock.now + .milliseconds($0) }
    while true {
      if let event = takeEvent() { return event }
      let left = end.map { Int32(clamping: ContinuousClock.now.milliseconds(until: $0)) }
      if let left, left <= 0 { return .waited }
      let gap = input.awaitsPaste ? Self.pasteGap : -1
      listen(milliseconds: left.map { gap < 0 ? $0 : min($0, gap) } ?? gap)
    }
  }

  /// What the terminal, a signal or a wake brought already.
  public mutating func pendingEvent() -> InputEvent? {
    if let event = takeEvent() { return event }
    listen(milliseconds: 0)
    return takeEvent()
  }

  /// Forgets what the terminal shows: the next frame is sent whole.
  public mutating func invalidate() { shown = nil }

  /// Has the terminal report the mouse, or select text with it as elsewhere.
  public mutating func listenToMouse(_ listens: Bool) { shim_terminal_listen_to_mouse(listens) }

  /// Draws styles as a theme has them, from the next frame on.
  public mutating func wear(_ theme: ThemeName) {
    self.theme = theme
    Theme.named(theme).define(colorCount: colorCount)
    shown = nil
  }

  /// Gives the terminal back, stops the process group, and takes the terminal again when continued.
  public mutating func suspend() {
    shim_terminal_suspend()
    noteResumption()
  }

  /// Gives the terminal back while `body` runs. Keys that end or interrupt programs don't reach this one
  /// meanwhile; Ctrl-Z stops it with the other, as a shell expects of a job.
  public mutating func lend(_ body: () -> Void) {
    shim_terminal_lend()
    body()
    shim_terminal_reclaim()
    noteResumption()
  }

  /// Writes bytes to the terminal, in full or until it is gone.
  ///
  /// - Returns: whether it took them all.
  public mutating func send(_ bytes: [UInt8]) -> Bool {
    shim_terminal_send(bytes, bytes.count)
  }

  /// The longest silence inside a paste, in milliseconds: after that its end may have been lost.
  private static let pasteGap: Int32 = 1000

  private mutating func takeEvent() -> InputEvent? {
    guard nextEventIndex < events.count else {
      events.removeAll(keepingCapacity: true)
      nextEventIndex = 0
      return nil
    }
    defer { nextEventIndex += 1 }
    return events[nextEventIndex]
  }

  /// Waits for what comes next and turns it into events.
  private mutating func listen(milliseconds: Int32) {
    let ready = shim_input_wait(milliseconds)
    if ready & Int32(shim_ready_signals) != 0 { hearSignals() }
    if ready & Int32(shim_ready_keys) != 0 { hearKeys() }
    if ready & Int32(shim_ready_lost) != 0 { events.append(.ended(.terminalLost)) }
    if ready == 0, milliseconds > 0 { input.noteSilence() }
  }

  private mutating func hearKeys() {
    var units: [Int32] = []
    while case let unit = shim_input_read(), unit >= 0 { units.append(unit) }
    for event in input.events(from: units) { events.append(counted(event)) }
  }

  /// A press of the mouse with its number among those in quick succession; any other event as it is.
  private mutating func counted(_ event: InputEvent) -> InputEvent {
    guard case .mouse(var mouse) = event, case .press = mouse.kind else { return event }
    mouse.kind = .press(clicks: clicks.count(at: mouse.position, time: .now))
    return .mouse(mouse)
  }

  private mutating func hearSignals() {
    while case let number = shim_input_take_signal(), number != 0 {
      switch Signal(number) {
      case .end: events.append(.ended(.signal(number)))
      case .stop: suspend()
      case .goOn:
        shim_terminal_resume()
        noteResumption()
      case .resize:
        shim_terminal_update_size()
        shown = nil
        events.append(.resized(size))
      }
    }
    if shim_input_take_wake() { events.append(.woken) }
  }

  private mutating func noteResumption() {
    shown = nil
    events.append(.resumed)
  }
}

extension ContinuousClock.Instant {
  /// The milliseconds until another instant, rounded up; not positive where it has passed.
  fileprivate func milliseconds(until other: Self) -> Int64 {
    let (seconds, attoseconds) = duration(to: other).components
    return seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
  }
}

extension TerminalError {
  /// What an outcome of the shim means.
  fileprivate init(_ outcome: shim_start) {
    switch outcome {
    case .no_terminal: self = .noTerminal
    case .unknown_type: self = .unknownType(Environment.terminalType)
    case .too_simple: self = .tooSimple(Environment.terminalType)
    case .taken: self = .taken
    case .done, .no_resources: self = .noResources(Environment.lastErrorNumber)
    }
  }
}

extension Theme {
  /// Tells curses how each style is drawn on a terminal of so many colours.
  fileprivate func define(colorCount: Int) {
    let looks = looks(colorCount: colorCount)
    for style in Style.allCases {
      let look = looks[style] ?? Look()
      shim_display_define_look(
        style.lookNumber, look.attributes.rawValue,
        look.foreground?.number(of: colorCount) ?? -1, look.background?.number(of: colorCount) ?? -1
      )
    }
  }
}
