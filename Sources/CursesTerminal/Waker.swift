internal import CNcursesShim

/// Wakes a screen that waits for an event: `woken` is what it hears then, once for any number of
/// wakes since it last listened.
///
/// Any thread may use it, also when the screen is gone.
public struct Waker: Hashable, Sendable {
  init() {}

  /// Wakes the screen.
  public func wake() { shim_input_wake() }
}
