/// The chapters of a talk in the order written, packed into one piece of memory.
///
/// A library of a million chapters keeps 38 bytes for each so, where an array of ``Chapter`` kept 330,
/// nearly all of them for titles and links of their own. A `Chapter` is made where one is asked for;
/// who goes over many asks for no more than it needs: ``start(at:)``, ``withTitle(at:_:)``.
///
/// It is made at once and then only replaced. `PackedChapter` has the form of its bytes.
public struct PackedChapters: Sendable {
  /// The packed chapters among what else a talk keeps in the same memory.
  package let bytes: [UInt8]

  /// Where they lie; empty without any.
  package let range: Range<Int>

  /// Packs chapters.
  public init(_ chapters: some Sequence<Chapter>) {
    let bytes = ChapterPacking.bytes(of: Array(chapters))
    self.init(bytes: bytes, range: bytes.indices)
  }

  /// No chapters.
  public init() {
    self.init(bytes: [], range: 0..<0)
  }

  /// The chapters that lie packed in a range.
  init(bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  /// When the chapter at a position starts; cheaper than the chapter.
  public func start(at position: Int) -> Timestamp {
    let all = bytes.span
    let span = all.extracting(range)
    return entry(at: position, span).start(span)
  }

  /// When the chapters start.
  public var starts: some RandomAccessCollection<Timestamp> {
    indices.lazy.map { start(at: $0) }
  }

  /// What `body` makes of the UTF-8 of a title; cheaper than the chapter.
  public func withTitle<Result>(
    at position: Int, _ body: (Span<UInt8>) throws -> Result
  ) rethrows -> Result {
    let all = bytes.span
    let span = all.extracting(range)
    return try body(span.extracting(entry(at: position, span).title))
  }

  /// Calls `body` with the packed bytes, for who goes over all chapters.
  package func withBytes<Result>(_ body: (Span<UInt8>) throws -> Result) rethrows -> Result {
    let all = bytes.span
    return try body(all.extracting(range))
  }

  private func entry(at position: Int, _ bytes: Span<UInt8>) -> PackedChapter {
    precondition(position >= 0 && position < endIndex, "no chapter at \(position)")
    return PackedChapter(at: position, in: bytes)
  }
}

extension PackedChapters: RandomAccessCollection {
  /// The position of the first chapter: 0.
  public var startIndex: Int { 0 }

  /// The number of chapters.
  public var endIndex: Int {
    guard !range.isEmpty else { return 0 }
    let span = bytes.span
    return PackedChapter.count(in: span.extracting(range))
  }

  /// The chapter at a position, made anew.
  public subscript(position: Int) -> Chapter {
    let all = bytes.span
    let span = all.extracting(range)
    return entry(at: position, span).chapter(at: position, in: span)
  }
}

extension PackedChapters: Hashable {
  /// Whether two lists have the same chapters.
  public static func == (one: PackedChapters, other: PackedChapters) -> Bool {
    one.bytes[one.range] == other.bytes[other.range]
  }

  /// Adds the chapters' bytes.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(bytes[range])
  }
}

extension PackedChapters: ExpressibleByArrayLiteral {
  /// Packs the chapters of a literal.
  public init(arrayLiteral chapters: Chapter...) {
    self.init(chapters)
  }
}

extension PackedChapters: CustomStringConvertible {
  /// The chapters as an array shows them.
  public var description: String { Array(self).description }
}
