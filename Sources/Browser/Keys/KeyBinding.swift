import ChapterModel
public import Terminal

/// A line of the key map: sequences of keys, and what they do in a place.
public struct KeyBinding: Hashable, Sendable {
  /// What the keys do.
  public let action: NamedAction

  /// Where they do it.
  public let place: KeyPlace

  /// The sequences of keys, any of which does it; most have one key.
  public let sequences: [[Key]]

  /// The sequences' names, a blank between two of them.
  public var keyNames: String { sequences.map(\.name).joined(separator: " ") }
}

extension [Key] {
  /// How a sequence of keys is written: `y`, `z-t` as `z t`.
  public var name: String { map(\.description).joined(separator: " ") }
}
