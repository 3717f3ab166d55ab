/// One chapter of a ``PackedChapters`` where it lies packed.
///
/// ```
/// list    = width count places head tail line column { chapter }
/// width   = 2 or 4: the bytes of a place
/// count   = 4 bytes; all fixed numbers have their lowest byte first
/// places  = for each chapter where it begins, counted from the head on
/// head    = text: what the first link of the list has before its second; tail: behind it
/// chapter = facts [ oddities ] title start [ line column ] [ end ] [ level video ] [ label ] [ link ]
/// link    = number text: so many bytes of the head, and what stands behind them
/// ```
/// `PackedWriter` has the form of numbers and texts. Most ends are the next chapter's start, most labels
/// the start itself, most links differ in the start alone, and most chapters stand in the line behind
/// the one before: none of these is written.
package struct PackedChapter {
  /// What is true of nearly all chapters, a bit for each.
  struct Facts: OptionSet {
    let rawValue: UInt8

    static let endsWhereNextStarts = Facts(rawValue: 1)
    static let isLabelledByStart = Facts(rawValue: 2)
    static let isLinkedByStart = Facts(rawValue: 4)
    static let isInLine = Facts(rawValue: 8)
    static let isASCII = Facts(rawValue: 16)
    static let isOdd = Facts(rawValue: 32)
  }

  /// What is true of few, a bit for each; written where there is one.
  struct Oddities: OptionSet {
    let rawValue: UInt8

    static let hasOwnEnd = Oddities(rawValue: 1)
    static let hasOwnLabel = Oddities(rawValue: 2)
    static let hasOwnLink = Oddities(rawValue: 4)
    static let isJump = Oddities(rawValue: 8)
    static let isNested = Oddities(rawValue: 16)
  }

  /// Where the places of a list begin.
  static let headCount = 5

  /// The bytes of its title.
  package let title: Range<Int>

  private let facts: Facts
  private let oddities: Oddities

  /// The chapter at a position that the list has.
  package init(at position: Int, in bytes: Span<UInt8>) {
    let width = Int(bytes[0])
    let place = Self.number(bytes, at: Self.headCount + position * width, width: width)
    var reader = PackedReader(at: Self.head(in: bytes) + place)
    facts = Facts(rawValue: reader.byte(bytes))
    oddities = facts.contains(.isOdd) ? Oddities(rawValue: reader.byte(bytes)) : []
    title = reader.text(bytes)
  }

  /// How many chapters a list has that isn't empty.
  static func count(in bytes: Span<UInt8>) -> Int {
    number(bytes, at: 1, width: 4)
  }

  /// Where a chapter at a position stands where all stand in lines one behind the other.
  static func location(behind first: SourceLocation, _ position: Int) -> SourceLocation {
    SourceLocation(line: first.line &+ position, column: first.column)
  }

  /// Whether the title is of ASCII alone.
  package var isASCII: Bool { facts.contains(.isASCII) }

  /// When it starts.
  package func start(_ bytes: Span<UInt8>) -> Timestamp {
    var reader = PackedReader(at: title.upperBound)
    return Timestamp(seconds: reader.number(bytes))
  }

  /// What a row of a list says of the chapter: of the list's first line and of the chapter behind it
  /// it has to be told.
  func row(
    at position: Int, firstLine: Int, next: PackedChapter?, in bytes: Span<UInt8>
  ) -> PackedRow {
    var reader = PackedReader(at: title.upperBound)
    let start = Timestamp(seconds: reader.number(bytes))
    let line = facts.contains(.isInLine) ? firstLine + position : reader.location(bytes).line
    var end: Timestamp?
    if oddities.contains(.hasOwnEnd) {
      end = Timestamp(seconds: reader.number(bytes))
    } else if facts.contains(.endsWhereNextStarts) {
      end = next?.start(bytes)
    }
    return PackedRow(
      title: title, start: start, end: end, line: line,
      isRegular: facts.contains(.isLinkedByStart) && !oddities.contains(.isNested))
  }

  /// The line of the first chapter of a list that isn't empty.
  static func firstLine(in bytes: Span<UInt8>) -> Int {
    var reader = PackedReader(at: head(in: bytes))
    _ = reader.text(bytes)
    _ = reader.text(bytes)
    return reader.location(bytes).line
  }

  /// What the links of a list that isn't empty have in front of their second, and behind it.
  package static func linkForm(in bytes: Span<UInt8>) -> (head: Range<Int>, tail: Range<Int>) {
    var reader = PackedReader(at: head(in: bytes))
    return (reader.text(bytes), reader.text(bytes))
  }

  /// The whole chapter, which stands at that position.
  func chapter(at position: Int, in bytes: Span<UInt8>) -> Chapter {
    var reader = PackedReader(at: title.upperBound)
    var head = PackedReader(at: Self.head(in: bytes))
    let linkHead = head.text(bytes)
    let linkTail = head.text(bytes)
    var chapter = Chapter(
      start: Timestamp(seconds: reader.number(bytes)), title: bytes.text(title),
      isJump: oddities.contains(.isJump))
    chapter.location =
      facts.contains(.isInLine)
      ? Self.location(behind: head.location(bytes), position) : reader.location(bytes)
    if oddities.contains(.hasOwnEnd) {
      chapter.end = Timestamp(seconds: reader.number(bytes))
    } else if facts.contains(.endsWhereNextStarts) {
      chapter.end = PackedChapter(at: position + 1, in: bytes).start(bytes)
    }
    if oddities.contains(.isNested) {
      chapter.level = reader.number(bytes)
      chapter.videoIndex = reader.number(bytes)
    }
    if oddities.contains(.hasOwnLabel) {
      chapter.label = bytes.text(reader.text(bytes))
    } else if facts.contains(.isLabelledByStart) {
      chapter.label = chapter.start.description
    }
    if oddities.contains(.hasOwnLink) {
      chapter.writtenLink = Self.ownLink(bytes, &reader, head: linkHead)
    } else if facts.contains(.isLinkedByStart) {
      chapter.writtenLink = Self.link(bytes, linkHead, chapter.start.seconds, linkTail)
    }
    return chapter
  }

  private static func ownLink(
    _ bytes: Span<UInt8>, _ reader: inout PackedReader, head: Range<Int>
  ) -> String {
    let shared = reader.number(bytes)
    let rest = reader.text(bytes)
    return String(unsafeUninitializedCapacity: shared + rest.count) { link in
      for offset in 0..<shared { link[offset] = bytes[head.lowerBound + offset] }
      for offset in 0..<rest.count { link[shared + offset] = bytes[rest.lowerBound + offset] }
      return shared + rest.count
    }
  }

  /// The link that names a second between two texts.
  private static func link(
    _ bytes: Span<UInt8>, _ head: Range<Int>, _ second: Int, _ tail: Range<Int>
  ) -> String {
    var (digits, rest) = (1, second)
    while rest >= 10 {
      digits += 1
      rest /= 10
    }
    let count = head.count + digits + tail.count
    return String(unsafeUninitializedCapacity: count) { link in
      for offset in 0..<head.count { link[offset] = bytes[head.lowerBound + offset] }
      rest = second
      for place in 1...digits {
        link[head.count + digits - place] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
      }
      for offset in 0..<tail.count {
        link[head.count + digits + offset] = bytes[tail.lowerBound + offset]
      }
      return count
    }
  }

  private static func head(in bytes: Span<UInt8>) -> Int {
    headCount + count(in: bytes) * Int(bytes[0])
  }

  /// A number of two or four bytes.
  @inline(__always)
  private static func number(_ bytes: Span<UInt8>, at offset: Int, width: Int) -> Int {
    let raw = bytes.bytes
    if width == 2 {
      return Int(
        UInt16(littleEndian: raw.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt16.self)))
    }
    return Int(
      UInt32(littleEndian: raw.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self)))
  }
}
