/// What a person did with the mouse.
public struct MouseEvent: Hashable, Sendable {
  /// What was done.
  public enum Kind: Hashable, Sendable {
    /// The left button went down; `clicks` counts the presses in quick succession at that place, 1 for
    /// the first.
    case press(clicks: Int)

    /// The wheel was turned by so many steps: down, or up where negative.
    case wheel(Int)
  }

  /// What was done.
  public var kind: Kind

  /// The cell under the pointer; it may lie outside of a screen that has shrunk.
  public var position: Position

  /// Something done at a place.
  public init(_ kind: Kind, at position: Position) {
    self.kind = kind
    self.position = position
  }
}
