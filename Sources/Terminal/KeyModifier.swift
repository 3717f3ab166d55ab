/// A key that is held while another is pressed, as names write it.
enum KeyModifier: Hashable {
  case control
  case alt
  case shift

  /// Longer names stand before those that they begin with.
  private static let names: [(name: String, modifier: KeyModifier)] = [
    ("control", .control), ("ctrl", .control), ("c", .control), ("meta", .alt), ("alt", .alt),
    ("m", .alt), ("a", .alt), ("shift", .shift), ("s", .shift),
  ]

  /// The modifier that a text begins with, and how long it is with the `-` or `+` behind it.
  static func prefix(of text: Substring) -> (modifier: KeyModifier, length: Int)? {
    let start = text.prefix(8).lowercased()
    for (name, modifier) in names where start.hasPrefix(name) {
      let next = start.dropFirst(name.count).first
      if next == "-" || next == "+" { return (modifier, name.count + 1) }
    }
    return nil
  }
}
