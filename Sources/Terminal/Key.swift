/// A key as a person presses it, with its modifiers.
public struct Key: Hashable, Sendable {
  /// What is on the key.
  public enum Code: Hashable, Sendable {
    /// A character as typed, upper case with Shift.
    case character(Character)
    /// Enter or Return.
    case enter
    /// Tab.
    case tab
    /// Tab with Shift.
    case backTab
    /// Escape, alone.
    case escape
    /// Backspace.
    case backspace
    /// Delete.
    case delete
    /// Insert.
    case insert
    /// The arrow up.
    case up
    /// The arrow down.
    case down
    /// The arrow to the left.
    case left
    /// The arrow to the right.
    case right
    /// Home.
    case home
    /// End.
    case end
    /// Page up.
    case pageUp
    /// Page down.
    case pageDown
    /// A function key, counted from 1.
    case function(Int)
  }

  /// What is on the key.
  public var code: Code

  /// Whether Control is held; letters are lower case then.
  public var control: Bool

  /// Whether Alt is held.
  public var alt: Bool

  /// A key with its modifiers.
  public init(_ code: Code, control: Bool = false, alt: Bool = false) {
    self.code = code
    self.control = control
    self.alt = alt
  }

  /// The key of a character.
  public static func character(_ character: Character) -> Key { Key(.character(character)) }

  /// Control with a letter.
  public static func control(_ character: Character) -> Key {
    Key(.character(character), control: true)
  }
}

extension Key: CustomStringConvertible {
  /// The name that help, footer and config write: `j`, `C-d`, `Space`, `S-Tab`, `PgDn`, `F1`.
  public var description: String {
    (control ? "C-" : "") + (alt ? "M-" : "") + code.name
  }
}

extension Key.Code {
  fileprivate var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .enter: "Enter"
    case .tab: "Tab"
    case .backTab: "S-Tab"
    case .escape: "Esc"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .function(let number): "F\(number)"
    }
  }
}
