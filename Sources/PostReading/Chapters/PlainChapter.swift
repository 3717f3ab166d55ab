import ChapterModel

/// Reads the lines of chapter lists that are written as nearly all are, straight from the file:
///
///     line  = ["**"] "[" stamp "](" url ")" ["**"] [":"] " " title  /  stamp " " title
///     url   = 1*(no blank, control, parenthesis, angle or backslash)
///     title = a letter, then no mark of Markdown, no bar, semicolon or bullet, no two blanks side by
///             side, no URL
///
/// `ChapterLineReader` reads the same from the pieces of a line's text, once these are found and put
/// together: in five times as many steps, which was a third of the time that posts with many chapters
/// took. Whatever has any other form is left to it.
enum PlainChapter {
  /// How many bytes a line may have.
  private static let limit = 1024

  /// The chapter that a paragraph of Markdown spells, where it has that form; `links` reads its link.
  static func read(
    _ text: Span<UInt8>, in range: Range<Int>, links: inout LinkMemo
  ) -> ChapterLine? {
    guard range.count >= 6, range.count <= limit else { return nil }
    let isBold = text.has("**[", at: range.lowerBound, before: range.upperBound)
    let start = range.lowerBound + (isBold ? 2 : 0)
    let isLinked = text[start] == UInt8(ascii: "[")
    let stampStart = start + (isLinked ? 1 : 0)
    guard text[stampStart].isDigit,
      let stamp = stamp(text, at: stampStart, before: range.upperBound)
    else { return nil }
    guard isLinked else {
      return chapter(stamp, at: stampStart, text, behind: stamp.end..<range.upperBound)
    }
    guard text.has("](", at: stamp.end, before: range.upperBound) else { return nil }
    let urlStart = stamp.end + 2
    let similar = links.similar(at: urlStart, before: range.upperBound, text)
    let url =
      similar?.destination ?? urlStart..<urlEnd(text, from: urlStart, before: range.upperBound)
    guard !url.isEmpty, text.has(")", at: url.upperBound, before: range.upperBound) else {
      return nil
    }
    let linkEnd = url.upperBound + 1
    guard !isBold || text.has("**", at: linkEnd, before: range.upperBound) else { return nil }
    let rest = linkEnd + (isBold ? 2 : 0)..<range.upperBound
    var line = chapter(stamp, at: stampStart, text, behind: rest)
    guard line != nil else { return nil }
    line?.source = start
    line?.link =
      similar
      ?? links.read(InlineLink(isImage: false, destination: url, range: start..<linkEnd), text)
    return line
  }

  /// Whether a blank and a title stand behind a stamp's link, and nothing else; `hour` is the stamp's
  /// first number.
  static func isBlankAndTitle(_ text: Span<UInt8>, in rest: Range<Int>, hour: Int) -> Bool {
    rest.count > 1 && text[rest.lowerBound] == 0x20 && isTitle(text, in: rest.dropFirst())
      && mayBeginTitle(text, in: rest, hour: hour)
  }

  private static func stamp(
    _ text: Span<UInt8>, at start: Int, before end: Int
  ) -> (time: Timestamp, end: Int)? {
    guard case .time(let time, let stop)? = Stamp.read(text, at: start, before: end),
      stop < end, text[stop] == UInt8(ascii: "]") || text[stop] == 0x20
    else { return nil }
    return (time, stop)
  }

  /// Where the URL of a link ends that begins at an offset.
  static func urlEnd(_ text: Span<UInt8>, from start: Int, before end: Int) -> Int {
    text.skip(in: start..<end) { byte in
      switch byte {
      case 0...0x20, 0x28, 0x29, 0x3C, 0x3E, 0x5C, 0x7F: false
      default: true
      }
    }
  }

  /// The chapter with what stands behind its stamp or link.
  private static func chapter(
    _ stamp: (time: Timestamp, end: Int), at start: Int, _ text: Span<UInt8>,
    behind rest: Range<Int>
  ) -> ChapterLine? {
    let hasColon = text.has(": ", at: rest.lowerBound, before: rest.upperBound)
    let titleStart = rest.lowerBound + (hasColon ? 2 : 1)
    guard titleStart < rest.upperBound, text[titleStart - 1] == 0x20,
      isTitle(text, in: titleStart..<rest.upperBound),
      mayBeginTitle(
        text, in: titleStart - 1..<rest.upperBound,
        hour: DigitRun(text, at: start, before: stamp.end).value)
    else { return nil }
    let title = text.text(titleStart..<rest.upperBound)
    let isTrimmed = text[rest.upperBound - 1] < 0x80
    let label = start..<stamp.end
    var line = ChapterLine(
      label: (text.text(label), stamp.time),
      title: isTrimmed ? title : String(title.trimmingBlanks()),
      source: start)
    line.stampRange = label
    line.separator = hasColon ? .colon : .blank
    line.separatorRange = rest.lowerBound..<titleStart
    return line
  }

  /// Whether what stands behind a stamp is a title, and no range's end, no clock's `AM` and no
  /// `in the video`.
  private static func mayBeginTitle(_ text: Span<UInt8>, in rest: Range<Int>, hour: Int) -> Bool {
    guard isLetter(text, in: rest.dropFirst()), !ClockTime.follows(text, in: rest, hour: hour)
    else {
      return false
    }
    switch text[rest.lowerBound + 1].lowercased {
    case UInt8(ascii: "i"):
      return StampLabel.pastPhrase(text, from: rest.lowerBound, before: rest.upperBound) == nil
    case let first:
      return !ChapterRange.mayBegin(first) || ChapterRange.end(text, in: rest) == nil
    }
  }

  /// Whether a title begins with a letter of ASCII or with the bytes of others: Latin, Greek, Cyrillic,
  /// Hebrew, Arabic, Vietnamese, Japanese, Chinese, Korean.
  private static func isLetter(_ text: Span<UInt8>, in title: Range<Int>) -> Bool {
    let first = text[title.lowerBound]
    let second = title.count > 1 ? text[title.lowerBound + 1] : 0
    switch first {
    case 0xC3...0xCB, 0xCE...0xDB, 0xE4...0xED: return true
    case 0xE1: return second >= 0xB8
    case 0xE3: return second > 0x80
    default: return first.isLetter
    }
  }

  /// Whether all bytes of a title stand for themselves.
  /// Few need a look at the byte before them: two spaces are one to readers, `//` and `www.` may begin
  /// a URL, ` / `, `·` and `•` divide chapters.
  private static func isTitle(_ text: Span<UInt8>, in title: Range<Int>) -> Bool {
    let found = titleClasses.union(text, in: title)
    // Behind a semicolon a second chapter may stand, with a time of its own; it may end an entity, too.
    guard found & 1 == 0, found & 4 == 0 || found & 24 == 0,
      text.firstDoubleSpace(in: title) == title.upperBound
    else { return false }
    return found & 2 == 0 || !holdsPair(text, in: title)
  }

  /// Whether a divider or the beginning of an address stands in a title, which two bytes tell.
  private static func holdsPair(_ text: Span<UInt8>, in title: Range<Int>) -> Bool {
    var previous: UInt8 = 0
    return text.skip(in: title) { byte in
      defer { previous = byte }
      switch byte {
      case UInt8(ascii: "/"): return previous != 0x20 && previous != byte
      case UInt8(ascii: "."): return previous | 0x20 != UInt8(ascii: "w")
      case 0xB7: return previous != 0xC2
      case 0xA2: return previous != 0x80
      default: return true
      }
    } < title.upperBound
  }

  /// For each byte 1 where it stands in no title of a plain line, 2 where that is up to the byte before,
  /// 4 for a semicolon, 8 for a digit and 16 for the beginning of an entity.
  private static let titleClasses = ByteClasses([
    (1, Array(0..<0x20) + [0x7F, 0xEF] + Array("<{\\`*_~[]|".utf8)),
    (2, [0x2F, 0x2E, 0xB7, 0xA2]), (4, Array(";".utf8)), (8, Array(0x30...0x39)),
    (16, Array("&".utf8)),
  ])
}
