/// A text that a program writes to its terminal, by which a frame is known.
public struct ScreenMark: Sendable, CustomStringConvertible {
  private let alternatives: [[UInt8]]

  /// The texts.
  public let description: String

  /// One of some texts, as the program writes them.
  public init(_ alternatives: String...) { self.init(oneOf: alternatives) }

  /// One of some texts, as the program writes them.
  public init(oneOf alternatives: [String]) {
    self.alternatives = alternatives.map { Array($0.utf8) }
    description = alternatives.map(\.debugDescription).joined(separator: " or ")
  }

  /// The end of a frame that a terminal shows at once (synchronized output, mode 2026).
  public static let frameEnd = ScreenMark("\u{1b}[?2026l")

  /// Where the first of them ends behind an index; nil where there is none.
  func end(in output: [UInt8], after start: Int) -> Int? {
    alternatives.compactMap { output[start...].firstRange(of: $0)?.upperBound }.min()
  }
}
