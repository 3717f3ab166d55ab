extension Key {
  /// The key that a name means: what ``description`` writes, and other spellings that people know.
  ///
  ///     name     = "<" chord ">" | chord
  ///     chord    = modifier* code
  ///     modifier = ("C" | "Ctrl" | "Control" | "M" | "A" | "Alt" | "Meta" | "S" | "Shift") ("-" | "+")
  ///     code     = a character | a name of a key, such as Space, PgDn, Up or F5
  ///
  /// Names and modifiers may be in any case; a character alone is as written. Keys that no terminal
  /// sends, or sends as another key, are refused with what to write instead.
  ///
  /// - Throws: why no key is meant.
  public init(name: String) throws(KeyNameError) {
    var rest = Substring(name)
    if name.hasPrefix("<"), name.hasSuffix(">"), name.count > 2 {
      rest = rest.dropFirst().dropLast()
    }
    var modifiers: Set<KeyModifier> = []
    while let (modifier, length) = KeyModifier.prefix(of: rest) {
      modifiers.insert(modifier)
      rest = rest.dropFirst(length)
    }
    let code = try Code(name: String(rest), in: name)
    try self.init(code, modifiers, name: name)
  }

  private init(
    _ code: Code, _ modifiers: Set<KeyModifier>, name: String
  ) throws(KeyNameError) {
    self.init(code, control: modifiers.contains(.control), alt: modifiers.contains(.alt))
    if modifiers.contains(.shift) { try addShift(name: name) }
    if control { try checkControl(name: name) }
  }

  /// Shift is only heard in what a key types, and with Tab.
  private mutating func addShift(name: String) throws(KeyNameError) {
    switch code {
    case .tab: code = .backTab
    case .backTab: break
    case .character(let character) where character.isLetter && !control:
      let upper = character.uppercased()
      guard upper.count == 1, let upper = upper.first, upper != character || character.isUppercase
      else { throw Self.error(name, "write the character that Shift makes of it") }
      code = .character(upper)
    case .character:
      throw Self.error(
        name,
        control
          ? "terminals don't tell it from the key without Shift"
          : "write the character that Shift makes of it")
    default: throw Self.error(name, "terminals don't tell it from the key without Shift")
    }
  }

  /// Terminals send Control with a letter and a few signs as a byte below the blank, some of which are
  /// keys of their own.
  private mutating func checkControl(name: String) throws(KeyNameError) {
    switch code {
    case .character(let character):
      let lower = character.lowercased().first ?? character
      if let known = Self.controlBytes[lower] {
        throw Self.error(name, "it is \(known): write that")
      }
      guard lower.isASCII, lower.isLetter || " \\]^_".contains(lower) else {
        throw Self.error(name, "terminals send Control with letters, Space and \\ ] ^ _ only")
      }
      code = .character(lower)
    case .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .insert, .delete: break
    case .enter, .tab, .backTab, .escape, .backspace, .function:
      throw Self.error(name, "terminals don't tell it from the key without Control")
    }
  }

  /// The keys whose byte Control makes, too.
  private static let controlBytes: [Character: String] = [
    "i": "Tab", "m": "Enter", "h": "Backspace", "[": "Esc", "?": "Backspace", "@": "C-Space",
  ]

  private static func error(_ name: String, _ reason: String) -> KeyNameError {
    KeyNameError(message: "\(name) is no key that can be bound: \(reason)")
  }
}

extension Key.Code {
  /// The names of keys that type nothing, in lower case; the arrows also have their signs.
  private static let names: [String: Key.Code] = [
    "space": .character(" "), "spc": .character(" "), "enter": .enter, "return": .enter,
    "ret": .enter, "cr": .enter, "tab": .tab, "backtab": .backTab, "esc": .escape,
    "escape": .escape, "backspace": .backspace, "bs": .backspace, "del": .delete,
    "delete": .delete, "ins": .insert, "insert": .insert, "up": .up, "down": .down, "left": .left,
    "right": .right, "↑": .up, "↓": .down, "←": .left, "→": .right, "home": .home, "end": .end,
    "pgup": .pageUp, "pageup": .pageUp, "pgdn": .pageDown, "pagedown": .pageDown,
    "pgdown": .pageDown, "lt": .character("<"), "gt": .character(">"),
  ]

  /// Terminals number 63 function keys, those with modifiers among them.
  private static let functions = 1...63

  fileprivate init(name: String, in whole: String) throws(KeyNameError) {
    if let known = Self.names[name.lowercased()] {
      self = known
    } else if let character = name.first, name.count == 1 {
      guard character.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control })
      else {
        throw KeyNameError(message: "a control character is no key: write C- and the letter")
      }
      self = .character(character)
    } else if let number = Self.functionNumber(name) {
      guard Self.functions.contains(number) else {
        throw KeyNameError(message: "there is no key \(whole): function keys are F1 to F63")
      }
      self = .function(number)
    } else {
      throw Self.unknown(name, in: whole)
    }
  }

  private static func functionNumber(_ name: String) -> Int? {
    guard name.hasPrefix("F") || name.hasPrefix("f"), name.count < 6 else { return nil }
    let digits = name.dropFirst()
    return digits.allSatisfy { $0.isASCII && $0.isNumber } ? Int(digits) : nil
  }

  private static func unknown(_ name: String, in whole: String) -> KeyNameError {
    if name.isEmpty {
      return KeyNameError(message: "\(whole) names no key: something stands behind the modifier")
    }
    let isTyped = name == whole && name.count <= 3
    let separate = name.map(String.init).joined(separator: " ")
    let hint =
      isTyped
      ? "keys one after another have blanks between them, \u{201C}\(separate)\u{201D}"
      : "write a character, or a name such as Space, Enter, PgDn, Up, F5, C-x, M-x, S-Tab"
    return KeyNameError(message: "there is no key \(whole.prefix(40)): \(hint)")
  }
}
