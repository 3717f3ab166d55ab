/// A terminal that shows frames and hears keys; one thread owns it.
///
/// `CursesScreen` is the real one, `MemoryScreen` its twin for tests.
public protocol Screen: ~Copyable {
  /// How many cells it has now.
  var size: Size { get }

  /// Shows a frame. Nothing is sent to the terminal where it already shows it.
  mutating func show(_ frame: Frame)

  /// Waits for what comes next, without using the processor.
  ///
  /// - Parameter milliseconds: how long at most: `waited` is the event where nothing came; nil for as
  ///   long as it takes.
  /// - Returns: what came.
  mutating func nextEvent(within milliseconds: Int?) -> InputEvent

  /// What comes next if it is there already, else nil: for taking several keys before one frame.
  mutating func pendingEvent() -> InputEvent?

  /// Forgets what the terminal shows, so that the next frame is sent whole.
  mutating func invalidate()

  /// Hears the mouse from now on, or leaves it to the terminal, which selects text with it.
  mutating func listenToMouse(_ listens: Bool)

  /// Draws styles as a theme has them, from the next frame on.
  mutating func wear(_ theme: ThemeName)

  /// Gives the terminal back, stops the program as its shell expects, and takes the terminal again
  /// once the program is in the foreground: `resumed` is the next event.
  mutating func suspend()

  /// Gives the terminal back while `body` runs, so that another program can have it, and takes it again:
  /// `resumed` is the next event.
  mutating func lend(_ body: () -> Void)

  /// Sends bytes past the frame to the terminal itself, such as OSC 52.
  ///
  /// - Returns: whether the terminal took them all.
  mutating func send(_ bytes: [UInt8]) -> Bool
}
