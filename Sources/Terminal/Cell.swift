/// One cell of a frame.
public struct Cell: Hashable, Sendable {
  /// What stands in it: one base scalar and at most a few combining ones; empty for the right half
  /// of a glyph that takes two cells.
  public var glyph: String

  /// What it means.
  public var style: Style

  /// A cell with a glyph.
  public init(glyph: String = " ", style: Style = .plain) {
    self.glyph = glyph
    self.style = style
  }

  /// The right half of a glyph that takes two cells.
  public static func rightHalf(_ style: Style) -> Cell { Cell(glyph: "", style: style) }
}
