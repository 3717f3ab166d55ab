/// The parts of a URL's path one after another, up to its parameters.
struct PathParts {
  private var offset: Int

  /// Where the path ends and the parameters begin.
  let end: Int

  /// The parts of the path that begins at an offset.
  init(_ text: Span<UInt8>, from start: Int, before end: Int) {
    offset = start
    self.end = text.firstOffset(from: start, before: end, where: LinkParameter.isSeparator)
  }

  /// The next part that is not empty.
  mutating func next(_ text: Span<UInt8>) -> Range<Int>? {
    let start = text.firstOffset(from: offset, before: end) { $0 != UInt8(ascii: "/") }
    let stop = text.firstOffset(from: start, before: end) { $0 == UInt8(ascii: "/") }
    offset = stop
    return start < stop ? start..<stop : nil
  }
}
