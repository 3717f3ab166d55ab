import ChapterModel

/// Finds a word that somebody meant to replace by a time: `TODO`, `xx:xx`, `mm:ss`.
struct PlaceholderTime {
  private let plain: PlainText

  /// The words of a line.
  init(_ plain: PlainText) { self.plain = plain }

  /// The offset in the file of such a word that begins at `start`. `TODO` counts only as all of a
  /// link's text.
  func source(_ span: Span<UInt8>, from start: Int, before end: Int) -> Int? {
    guard start < end, Self.mayBegin(with: span[start]) else { return nil }
    let link = plain.link(around: start)
    let wordEnd = span.skip(in: start..<min(end, start + 9)) {
      $0.isDigitOrLetter || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "?")
    }
    let word = span.text(start..<wordEnd).lowercased()
    let isLabel = link.map { $0.range.upperBound == wordEnd } ?? false
    guard Self.templates.contains(word) || (isLabel && ["todo", "tbd"].contains(word))
    else { return nil }
    return plain.source(of: start)
  }

  /// Whether one of the words may begin with a byte, which spares most lines the look at it.
  private static func mayBegin(with byte: UInt8) -> Bool {
    "mhxt?0n".utf8.contains(byte.lowercased)
  }

  private static let templates: Set = [
    "mm:ss", "m:ss", "hh:mm:ss", "h:mm:ss", "xx:xx", "x:xx", "xx:xx:xx", "x:xx:xx", "??:??",
    "?:??", "todo:todo", "00:xx", "0:xx", "hh:mm", "nn:nn",
  ]
}
