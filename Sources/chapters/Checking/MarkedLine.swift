import PostChecking
import Terminal

/// A line of a post as a terminal shows it, and a mark to stand below some of its bytes.
struct MarkedLine: Hashable {
  /// The line, or as much of it around the mark as there is room for; safe to print.
  let text: String

  /// How many cells stand in front of the mark.
  let indent: Int

  /// `^`, and a `~` for each further cell.
  let mark: String

  /// How many bytes of a line are looked at on each side of its mark: no terminal shows more.
  private static let reach = 2000

  /// The line of a finding in so many cells.
  init(_ region: FindingRegion, in file: Span<UInt8>, width: Int) {
    let (line, marked) = (region.line, region.range)
    let start = max(line.lowerBound, marked.lowerBound - Self.reach)
    let middle = min(marked.upperBound, marked.lowerBound + Self.reach)
    let end = min(line.upperBound, middle + Self.reach)
    let room = max(16, width)
    let head = Self.tail(of: Self.text(file, start..<marked.lowerBound), cells: room / 2)
    let body = Self.text(file, marked.lowerBound..<middle).truncated(to: room - head.width)
    let tail = Self.text(file, middle..<end).truncated(to: room - head.width - body.width)
    text = head.string + body.string + tail.string
    indent = head.width
    mark = "^" + String(repeating: "~", count: max(0, body.width - 1))
  }

  private static func text(_ file: Span<UInt8>, _ range: Range<Int>) -> DisplayText {
    let bytes = range.map { file[$0] }
    return DisplayText(String(decoding: bytes, as: UTF8.self))
  }

  /// The end of a text that takes so many cells at most.
  private static func tail(of text: DisplayText, cells: Int) -> DisplayText {
    text.width > cells ? text.truncatedInMiddle(to: cells, keeping: cells - 1) : text
  }
}
