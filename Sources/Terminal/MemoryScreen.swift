/// A screen that keeps its frames and plays back events: the twin of the real one for tests.
public struct MemoryScreen: Screen {
  /// How many cells it has now; a `resized` event changes it.
  public private(set) var size: Size

  /// The frames shown that differ from the one before, oldest first.
  public private(set) var frames: [Frame] = []

  /// Whether it listens to the mouse.
  public private(set) var listensToMouse = true

  /// The theme that it was told to draw with; nil where it wasn't.
  public private(set) var theme: ThemeName?

  /// The bytes sent past the frames.
  public private(set) var sent: [UInt8] = []

  private var events: [InputEvent]

  /// A screen that will hear these events and then lose its terminal.
  public init(size: Size, events: [InputEvent] = []) {
    self.size = size
    self.events = events.reversed()
  }

  /// The text of the last frame.
  public var text: String { frames.last?.text ?? "" }

  /// Keeps the frame where it differs from the last.
  public mutating func show(_ frame: Frame) {
    if frames.last != frame { frames.append(frame) }
  }

  /// The next of the events it was made with, at once; then the terminal is lost.
  public mutating func nextEvent(within milliseconds: Int? = nil) -> InputEvent {
    pendingEvent() ?? .ended(.terminalLost)
  }

  /// The next of the events it was made with; nil when none is left.
  public mutating func pendingEvent() -> InputEvent? {
    let event = events.popLast()
    if case .resized(let size) = event { self.size = size }
    return event
  }

  /// Nothing: each frame is kept whole.
  public mutating func invalidate() {}

  /// Notes it; the events it was made with come all the same.
  public mutating func listenToMouse(_ listens: Bool) { listensToMouse = listens }

  /// Notes it.
  public mutating func wear(_ theme: ThemeName) { self.theme = theme }

  /// Comes back at once: `resumed` is the next event.
  public mutating func suspend() { events.append(.resumed) }

  /// Runs the body: `resumed` is the next event.
  public mutating func lend(_ body: () -> Void) {
    body()
    events.append(.resumed)
  }

  /// Keeps the bytes.
  public mutating func send(_ bytes: [UInt8]) -> Bool {
    sent += bytes
    return true
  }
}
