/// Packs the chapters of a list whose lines are all written alike, straight from the bytes of the post:
/// one in the line behind the other, each with its start as its label and in its link, the starts
/// ascending.
///
/// Nearly all lists are so. It makes the bytes that `ChapterPacking` makes of the same chapters, without
/// a ``Chapter`` and its strings for each, in a tenth of the steps.
package struct RegularChapters {
  private var places: [Int] = []
  private var writer: PackedWriter

  /// The chapter whose end is not known yet.
  private var last: (title: Range<Int>, start: Timestamp)?

  /// No list yet; the room is what most lists take, and more of it stays for the next.
  package init() {
    places.reserveCapacity(24)
    writer = PackedWriter(room: 1024)
  }

  /// Begins a list in place of the last one.
  ///
  /// - Parameters:
  ///   - head: what the links have in front of their second.
  ///   - tail: what they have behind it.
  ///   - first: where the first chapter stands.
  ///   - text: the post's bytes.
  package mutating func begin(
    linkHead head: Range<Int>, tail: StaticString, at first: SourceLocation, _ text: Span<UInt8>
  ) {
    places.removeAll(keepingCapacity: true)
    writer.removeAll()
    last = nil
    writer.append(head, of: text)
    writer.append(tail.utf8CodeUnitCount)
    tail.withUTF8Buffer { for byte in $0 { writer.append(byte: byte) } }
    writer.append(first)
  }

  /// How many chapters there are.
  package var count: Int { places.count + (last == nil ? 0 : 1) }

  /// Adds a chapter, which starts behind the last one.
  package mutating func append(_ title: Range<Int>, at start: Timestamp, _ text: Span<UInt8>) {
    write(.endsWhereNextStarts, text)
    last = (title, start)
  }

  /// The chapters, packed.
  package mutating func packed(_ text: Span<UInt8>) -> PackedChapters {
    write([], text)
    last = nil
    guard !places.isEmpty else { return PackedChapters() }
    let bytes = ChapterPacking.list(at: places, writer)
    return PackedChapters(bytes: bytes, range: bytes.indices)
  }

  private mutating func write(_ end: PackedChapter.Facts, _ text: Span<UInt8>) {
    guard let last else { return }
    var facts: PackedChapter.Facts = [.isLabelledByStart, .isLinkedByStart, .isInLine]
    facts.formUnion(end)
    if text.isASCII(in: last.title) { facts.insert(.isASCII) }
    places.append(writer.count)
    writer.append(facts.rawValue, last.title, of: text, last.start.seconds)
  }
}
