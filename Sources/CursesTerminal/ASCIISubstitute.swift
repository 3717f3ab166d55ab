internal import Terminal

/// What stands for a glyph on a terminal whose locale has only ASCII.
enum ASCIISubstitute {
  /// As many ASCII characters as the glyph has cells.
  static func bytes(for glyph: String) -> [UInt8] {
    guard let base = glyph.unicodeScalars.first else { return [] }
    if base.isASCII { return [UInt8(base.value)] }
    if let drawn = drawing[base] { return [drawn] }
    return Array(repeating: UInt8(ascii: "?"), count: DisplayText(glyph).width)
  }

  /// The signs that views draw with, and the punctuation that titles have most.
  private static let drawing: [Unicode.Scalar: UInt8] = [
    "─": UInt8(ascii: "-"), "━": UInt8(ascii: "="), "│": UInt8(ascii: "|"),
    "┃": UInt8(ascii: "|"), "┬": UInt8(ascii: "+"), "┴": UInt8(ascii: "+"),
    "├": UInt8(ascii: "+"), "┤": UInt8(ascii: "+"), "┼": UInt8(ascii: "+"),
    "┌": UInt8(ascii: "+"), "┐": UInt8(ascii: "+"), "└": UInt8(ascii: "+"),
    "┘": UInt8(ascii: "+"), "█": UInt8(ascii: "#"), "▐": UInt8(ascii: "#"),
    "▸": UInt8(ascii: ">"), "›": UInt8(ascii: ">"), "‹": UInt8(ascii: "<"),
    "●": UInt8(ascii: "*"), "•": UInt8(ascii: "*"), "·": UInt8(ascii: "."),
    "✓": UInt8(ascii: "v"), "✗": UInt8(ascii: "x"), "…": UInt8(ascii: "~"),
    "–": UInt8(ascii: "-"), "—": UInt8(ascii: "-"), "‘": UInt8(ascii: "'"),
    "’": UInt8(ascii: "'"), "“": UInt8(ascii: "\""), "”": UInt8(ascii: "\""),
    "↑": UInt8(ascii: "^"), "↓": UInt8(ascii: "v"), "←": UInt8(ascii: "<"),
    "→": UInt8(ascii: ">"), "★": UInt8(ascii: "*"), "◦": UInt8(ascii: "o"),
    "⊂": UInt8(ascii: "/"), "▾": UInt8(ascii: "v"), "▲": UInt8(ascii: "!"),
    "░": UInt8(ascii: "."),
  ]
}
