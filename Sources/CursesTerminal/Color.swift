/// A colour of text, or behind it.
public enum Color: Hashable, Sendable {
  /// One of the eight that every terminal with colours has, as its owner has set it.
  case owners(OwnersColor)

  /// Red, green and blue, a byte each, the red one highest.
  case rgb(Int32)

  /// Its number on a terminal of so many colours; nil where the terminal doesn't have it.
  func number(of colorCount: Int) -> Int32? {
    switch self {
    case .owners(let color): colorCount >= 8 ? color.rawValue : nil
    case .rgb(let value):
      // Terminals of 2²⁴ colours take the bytes themselves.
      colorCount >= 1 << 24 ? value : colorCount >= 256 ? ColorCube.number(nearestTo: value) : nil
    }
  }
}

extension Color {
  /// The owner's black, often a dark grey.
  public static let black = Color.owners(.black)
  /// The owner's red.
  public static let red = Color.owners(.red)
  /// The owner's green.
  public static let green = Color.owners(.green)
  /// The owner's yellow, a brown or orange on some terminals.
  public static let yellow = Color.owners(.yellow)
  /// The owner's blue.
  public static let blue = Color.owners(.blue)
  /// The owner's magenta.
  public static let magenta = Color.owners(.magenta)
  /// The owner's cyan.
  public static let cyan = Color.owners(.cyan)
  /// The owner's white, often a light grey.
  public static let white = Color.owners(.white)
}
