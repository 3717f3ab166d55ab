internal import CVirtualTerminal

/// A cell as a terminal draws it.
public struct TerminalCell: Hashable, Sendable {
  /// The scalars; a blank where nothing was drawn.
  public let text: String

  /// The cells that the glyph takes: 1 or 2.
  public let width: Int

  /// Whether it is heavy.
  public let isBold: Bool

  /// Whether it is underlined.
  public let isUnderlined: Bool

  /// Whether it is slanted.
  public let isItalic: Bool

  /// Whether foreground and background are swapped.
  public let isReverse: Bool

  /// The number of the text's colour in the palette; nil for the terminal's own.
  public let foreground: Int?

  /// The number of the colour behind it in the palette; nil for the terminal's own.
  public let background: Int?

  init(_ cell: virtual_cell) {
    let scalars = withUnsafeBytes(of: cell.scalars) { bytes in
      Array(bytes.bindMemory(to: UInt32.self).prefix { $0 != 0 })
    }
    let text = String(
      String.UnicodeScalarView(scalars.compactMap { Unicode.Scalar($0) }))
    self.text = text.isEmpty ? " " : text
    width = max(1, Int(cell.width))
    isBold = cell.bold
    isUnderlined = cell.underline
    isItalic = cell.italic
    isReverse = cell.reverse
    foreground = cell.foreground < 0 ? nil : Int(cell.foreground)
    background = cell.background < 0 ? nil : Int(cell.background)
  }
}
