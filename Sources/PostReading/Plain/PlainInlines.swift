import ChapterModel

/// Reads the inlines of a line that has none but those that nearly all prose has:
///
///     line  = *( words / "`" words "`" / "**" words "**" / "[" words "](" url ")" )
///     words = 1*(a byte that is no mark and no second blank)
///     url   = 1*(a letter, digit or one of "%+,-./:=?_")
///
/// What stands in marks has blanks or the line's ends around it, and the line begins with no link and
/// isn't in emphasis as a whole. To `InlineScanner` and `PlainText` such a line is
/// the same text, in twenty times as many steps.
struct PlainInlines {
  /// A link into a video.
  struct VideoPlace {
    /// Its text.
    let name: Range<Int>

    /// What it leads to.
    let reading: LinkReading
  }

  /// The links into videos.
  private(set) var videos: [VideoPlace] = []

  /// The line's text, where it is asked for.
  private(set) var text: [UInt8] = []

  private let keepsText: Bool

  /// The inlines of a line; nil where it holds others.
  init?(_ text: Span<UInt8>, in line: Range<Int>, keepsText: Bool = true) {
    self.keepsText = keepsText
    guard let first = line.first, let last = line.last,
      text[first].isLetter || (Self.mayBegin(text[first]) && text[last] != UInt8(ascii: "*"))
    else { return nil }
    if keepsText { self.text.reserveCapacity(line.count) }
    var offset = first
    while offset < line.upperBound {
      let end = PlainProse.wordsEnd(text, in: offset..<line.upperBound)
      guard end > offset || offset == first else { return nil }
      add(offset..<end, text)
      if end == line.upperBound { return }
      // A mark stands behind a blank.
      guard end == first || text[end - 1] == 0x20,
        let next = readMarked(text, at: end, before: line.upperBound),
        next == line.upperBound || Self.isBorder(text[next])
      else { return nil }
      offset = next
    }
  }

  /// Whether the mark of code or emphasis begins with a byte.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "`") || byte == UInt8(ascii: "*")
  }

  private mutating func add(_ piece: Range<Int>, _ bytes: Span<UInt8>) {
    guard keepsText else { return }
    bytes.extracting(piece).withUnsafeBufferPointer { text.append(contentsOf: $0) }
  }

  /// Reads what stands between marks at an offset, and returns where these end.
  private mutating func readMarked(_ text: Span<UInt8>, at start: Int, before end: Int) -> Int? {
    let isStrong = text.has("**", at: start, before: end)
    let first = start + (isStrong ? 2 : 1)
    guard first < end, text[first].isLetter else { return nil }
    let piece = first..<PlainProse.wordsEnd(text, in: first..<end)
    let stop = piece.upperBound
    guard !piece.isEmpty, stop < end, text[stop - 1].isLetter else { return nil }
    add(piece, text)
    switch text[start] {
    case UInt8(ascii: "`") where text[stop] == UInt8(ascii: "`"): return stop + 1
    case UInt8(ascii: "*") where isStrong && text.has("**", at: stop, before: end): return stop + 2
    case UInt8(ascii: "[") where text.has("](", at: stop, before: end):
      let url = stop + 2..<Self.urlEnd(text, from: stop + 2, before: end)
      guard !url.isEmpty, text.has(")", at: url.upperBound, before: end) else { return nil }
      let reading = VideoTraces.reading(ofLink: url, text)
      if reading.link != nil { videos.append(VideoPlace(name: piece, reading: reading)) }
      return url.upperBound + 1
    default: return nil
    }
  }

  private static func urlEnd(_ text: Span<UInt8>, from start: Int, before end: Int) -> Int {
    noURL.first(1, text, in: start..<end)
  }

  /// The bytes that stand in none of these URLs.
  private static let noURL = ByteClasses([
    (1, (0...0xFF).filter { !$0.isDigitOrLetter && !"%+,-./:=?_".utf8.contains($0) })
  ])

  /// Whether a byte behind a closing mark divides it from the text that goes on.
  private static func isBorder(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case " ", ".", ",", ";", "!", "?": true
    default: false
    }
  }
}
