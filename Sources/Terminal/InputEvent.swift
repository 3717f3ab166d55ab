/// What a screen hears from the outside.
public enum InputEvent: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)

  /// The mouse was used; only where the screen listens to it.
  case mouse(MouseEvent)

  /// Text was pasted; it is never taken for keys.
  case paste(String)

  /// The screen has another size now.
  case resized(Size)

  /// Another thread has something: see the screen's waker.
  case woken

  /// The time passed that was to be waited for other events.
  case waited

  /// The program is back in the foreground and its screen must be drawn anew.
  case resumed

  /// The program should end now.
  case ended(EndReason)
}
