/// Text made safe and measurable for a terminal: the one way by which a post's words reach a frame.
///
/// Control characters, bidirectional controls and zero-width characters do not come through;
/// sequences that terminals draw in differing widths are reduced to what they and libc agree on.
/// What is copied or exported is made from the original, not from this.
public struct DisplayText: Hashable, Sendable {
  /// One base scalar with its combining marks.
  public struct Glyph: Hashable, Sendable {
    /// The scalars, safe to send to a terminal.
    public let text: String

    /// The cells it takes: 1 or 2.
    public let width: Int

    /// One blank cell.
    static let blank = Glyph(text: " ", width: 1)

    /// A glyph of that many cells.
    init(text: String, width: Int) {
      self.text = text
      self.width = width
    }
  }

  /// The glyphs from left to right, in logical order.
  public let glyphs: [Glyph]

  /// The cells that all glyphs take.
  public let width: Int

  /// The text of a string, made safe.
  public init(_ string: String) {
    self.init(
      glyphs: Self.isPrintableASCII(string)
        ? string.utf8.map { Self.glyph(ofASCII: $0) } : DisplayReader.glyphs(of: string))
  }

  init(glyphs: [Glyph]) {
    self.glyphs = glyphs
    width = glyphs.reduce(0) { $0 + $1.width }
  }

  /// The text as a string, safe to print.
  public var string: String { glyphs.reduce(into: "") { $0 += $1.text } }

  /// The text in at most so many cells, an ellipsis at its end where it had to be cut.
  public func truncated(to width: Int) -> DisplayText {
    guard self.width > width else { return self }
    return DisplayText(glyphs: head(of: width - 1) + Self.ellipsis(in: width))
  }

  /// The beginning of the text that fits into so many cells.
  public func cut(to width: Int) -> DisplayText { DisplayText(glyphs: head(of: width)) }

  /// The text in at most so many cells, an ellipsis in place of what had to go, and the last `tail`
  /// cells kept: for links, whose end holds the time.
  public func truncatedInMiddle(to width: Int, keeping tail: Int) -> DisplayText {
    guard self.width > width else { return self }
    let kept = min(max(0, tail), max(0, width - 1))
    let end = DisplayText(glyphs: glyphs.reversed()).head(of: kept)
    let start = head(of: width - 1 - end.reduce(0) { $0 + $1.width })
    return DisplayText(glyphs: start + Self.ellipsis(in: width) + end.reversed())
  }

  private func head(of width: Int) -> [Glyph] {
    var used = 0
    return Array(
      glyphs.prefix { glyph in
        used += glyph.width
        return used <= width
      })
  }

  private static func ellipsis(in width: Int) -> [Glyph] {
    width > 0 ? [Glyph(text: "…", width: 1)] : []
  }
}

extension DisplayText {
  /// Whether a string is ASCII without controls: its bytes are its glyphs.
  public static func isPrintableASCII(_ string: String) -> Bool {
    string.utf8.allSatisfy { (0x20...0x7e).contains($0) }
  }

  /// The glyph of a printable ASCII character.
  static func glyph(ofASCII byte: UInt8) -> Glyph { printableASCII[Int(byte) - 0x20] }

  private static let printableASCII = (UInt8(0x20)...0x7e).map {
    Glyph(text: String(Unicode.Scalar($0)), width: 1)
  }
}
