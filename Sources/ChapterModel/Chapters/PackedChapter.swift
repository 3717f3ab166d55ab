/// One chapter of a ``PackedChapters`` where it lies packed.
///
/// ```
/// list    = width count places anchor { chapter }
/// width   = 2 or 4: the bytes of a place
/// count   = 4 bytes; all fixed numbers have their lowest byte first
/// places  = for each chapter where it begins, counted from the anchor on
/// anchor  = text: the first link of the list
/// chapter = facts title start line column [ end ] [ level video ] [ label ] [ link ]
/// link    = number text: so many bytes of the anchor, and what stands behind them
/// text    = number bytes
/// ```
/// A number has 7 bits in each byte, the lowest first, and the eighth set in all but the last. Most
/// ends are the next chapter's start, most labels the start itself, and links of one list begin alike:
/// none of these is written.
package struct PackedChapter {
  /// What is true of a chapter, a bit for each.
  struct Facts: OptionSet {
    let rawValue: UInt8

    static let hasOwnEnd = Facts(rawValue: 1)
    static let endsWhereNextStarts = Facts(rawValue: 2)
    static let hasOwnLabel = Facts(rawValue: 4)
    static let isLabelledByStart = Facts(rawValue: 8)
    static let hasLink = Facts(rawValue: 16)
    static let isJump = Facts(rawValue: 32)
    static let isNested = Facts(rawValue: 64)
    static let isASCII = Facts(rawValue: 128)
  }

  /// Where the places of a list begin.
  static let headCount = 5

  /// The bytes of its title.
  package let title: Range<Int>

  private let facts: Facts

  /// The chapter at a position that the list has.
  package init(at position: Int, in bytes: Span<UInt8>) {
    let width = Int(bytes[0])
    let place = Self.number(bytes, at: Self.headCount + position * width, width: width)
    var reader = PackedReader(at: Self.anchor(in: bytes) + place)
    facts = Facts(rawValue: reader.byte(bytes))
    title = reader.text(bytes)
  }

  /// How many chapters a list has.
  static func count(in bytes: Span<UInt8>) -> Int {
    bytes.isEmpty ? 0 : number(bytes, at: 1, width: 4)
  }

  /// Whether the title is of ASCII alone.
  package var isASCII: Bool { facts.contains(.isASCII) }

  /// When it starts.
  package func start(_ bytes: Span<UInt8>) -> Timestamp {
    var reader = PackedReader(at: title.upperBound)
    return Timestamp(seconds: reader.number(bytes))
  }

  /// The whole chapter, which stands at that position.
  func chapter(at position: Int, in bytes: Span<UInt8>) -> Chapter {
    var reader = PackedReader(at: title.upperBound)
    var chapter = Chapter(
      start: Timestamp(seconds: reader.number(bytes)), title: bytes.text(title),
      isJump: facts.contains(.isJump))
    chapter.location = SourceLocation(line: reader.number(bytes), column: reader.number(bytes))
    if facts.contains(.hasOwnEnd) {
      chapter.end = Timestamp(seconds: reader.number(bytes))
    } else if facts.contains(.endsWhereNextStarts) {
      chapter.end = PackedChapter(at: position + 1, in: bytes).start(bytes)
    }
    if facts.contains(.isNested) {
      chapter.level = reader.number(bytes)
      chapter.videoIndex = reader.number(bytes)
    }
    if facts.contains(.hasOwnLabel) {
      chapter.label = bytes.text(reader.text(bytes))
    } else if facts.contains(.isLabelledByStart) {
      chapter.label = chapter.start.description
    }
    if facts.contains(.hasLink) { chapter.writtenLink = Self.link(bytes, &reader) }
    return chapter
  }

  private static func link(_ bytes: Span<UInt8>, _ reader: inout PackedReader) -> String {
    let shared = reader.number(bytes)
    let rest = reader.text(bytes)
    var head = PackedReader(at: anchor(in: bytes))
    let anchor = head.text(bytes)
    return String(unsafeUninitializedCapacity: shared + rest.count) { link in
      for offset in 0..<shared { link[offset] = bytes[anchor.lowerBound + offset] }
      for offset in 0..<rest.count { link[shared + offset] = bytes[rest.lowerBound + offset] }
      return shared + rest.count
    }
  }

  private static func anchor(in bytes: Span<UInt8>) -> Int {
    headCount + count(in: bytes) * Int(bytes[0])
  }

  /// A number of so many bytes.
  private static func number(_ bytes: Span<UInt8>, at offset: Int, width: Int) -> Int {
    if width == 2 { return Int(bytes[offset]) | Int(bytes[offset + 1]) << 8 }
    var number = 0
    for place in 0..<width { number |= Int(bytes[offset + place]) << (8 * place) }
    return number
  }
}
