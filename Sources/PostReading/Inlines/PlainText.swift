import ChapterModel

/// Pieces of a paragraph or heading as a reader of the page sees them: emphasis, tags and comments
/// gone, escapes and entities read, code spans without their backticks, links and images as their
/// text.
struct PlainText {
  /// A link's share of the text.
  struct Link: Equatable {
    /// The link's index in its `InlineContent`.
    var index: Int

    /// Its text's place in `bytes`.
    var range: Range<Int>
  }

  /// The text in UTF-8.
  private(set) var bytes: [UInt8] = []

  /// The links whose text begins here in the order written. Images are left out, and so are links
  /// inside of anchors, `<a href="/a">https://b.c</a>`, so that none holds another one.
  private(set) var links: [Link] = []

  /// Where in `bytes` the bars between a row's cells stand.
  private(set) var borders: [Int] = []

  /// Whether it holds blanks that are no spaces, which only entities stand for.
  private var holdsOddBlanks = false

  /// Where in the file the text begins, and each part of it that does not follow on what stands in
  /// front of it there; most texts are one piece.
  private var firstSource: Int?
  private var runs: [Run] = []

  /// A part of the text, which begins at `start` of `bytes`, and where in the file it stands.
  private struct Run {
    let start: Int
    let source: Int
  }

  /// No text.
  init() {}

  /// The text of some tokens; a line end becomes a blank.
  init(
    _ tokens: some BidirectionalCollection<InlineToken>, of content: InlineContent,
    _ text: Span<UInt8>,
    keepsImages: Bool = true
  ) {
    var hidden = 0
    var opened = OpenLinks()
    if let first = tokens.first, let last = tokens.last {
      bytes.reserveCapacity(max(0, last.range.upperBound - first.range.lowerBound))
    }
    for token in tokens {
      switch token.kind {
      case .linkStart(let index):
        let link = content.links[index]
        if link.isImage, !keepsImages { hidden += 1 }
        opened.open(index, at: bytes.count, isImage: link.isImage)
      case .linkEnd(let index):
        if content.links[index].isImage, !keepsImages { hidden -= 1 }
        if let link = opened.close(index, at: bytes.count) { links.append(link) }
      case .tag where hidden == 0 && TypeParameters.are(token.range, in: text):
        copy(token.range, text)
      case .cellBorder:
        borders.append(bytes.count)
        copy(token.range, text)
      case .mark, .tag: break
      case .lineBreak: if hidden == 0 { addBreak(at: token.range.lowerBound) }
      case .escape where hidden == 0: copy(token.range.dropFirst(1), text)
      case .entity where hidden == 0: addEntity(token.range, text)
      case .text where hidden == 0, .delimiters where hidden == 0, .code where hidden == 0:
        copy(token.range, text)
      case .escape, .entity, .text, .delimiters, .code: break
      }
    }
  }

  /// The text as a string, without blanks around it and with single ones in it.
  var string: String { string(in: 0..<bytes.count) }

  /// How many bytes `string` has.
  var stringCount: Int {
    let span = bytes.span
    let text = span.trimmedWhitespace(0..<bytes.count)
    let isPlain =
      !hasOddBlanks(text)
      && (text.isEmpty || (span[text.lowerBound] < 0x80 && span[text.upperBound - 1] < 0x80))
    return isPlain ? text.count : string.utf8.count
  }

  /// A part of the text as a string, without blanks around it and with single ones in it.
  func string(in range: Range<Int>) -> String {
    let span = bytes.span
    let text = span.trimmedWhitespace(range)
    if !hasOddBlanks(text) {
      let isTrimmed =
        text.isEmpty || (span[text.lowerBound] < 0x80 && span[text.upperBound - 1] < 0x80)
      return isTrimmed ? span.text(text) : String(span.text(text).trimmingBlanks())
    }
    var collapsed: [UInt8] = []
    collapsed.reserveCapacity(text.count)
    for byte in bytes[text] where !byte.isWhitespace || collapsed.last != 0x20 {
      collapsed.append(byte.isWhitespace ? 0x20 : byte)
    }
    return String(String(decoding: collapsed, as: UTF8.self).trimmingBlanks())
  }

  /// Whether a part of the text holds two blanks side by side, or any that is no space.
  private func hasOddBlanks(_ range: Range<Int>) -> Bool {
    holdsOddBlanks || bytes.span.firstDoubleSpace(in: range) < range.upperBound
  }

  /// What stands before and behind a part of the text; nil where it is longer than `limit` bytes,
  /// so that asking for each link of a long line costs little.
  func rest(around range: Range<Int>, limit: Int) -> String? {
    guard bytes.count - range.count <= limit else { return nil }
    let (before, after) = (
      string(in: 0..<range.lowerBound), string(in: range.upperBound..<bytes.count)
    )
    return before.isEmpty || after.isEmpty ? before + after : before + " " + after
  }

  /// The offset in the file of what stands at `index` of `bytes`; takes the logarithm of the number
  /// of tokens.
  func source(of index: Int) -> Int {
    let behind = runs.partitionPoint { $0.start <= index }
    guard behind > 0 else { return firstSource.map { $0 + index } ?? 0 }
    return runs[behind - 1].source + index - runs[behind - 1].start
  }

  /// The bytes of the file that a part of the text was copied from; nil where it is empty, or where
  /// marks, escapes or entities lie in it.
  func sources(of range: Range<Int>, in text: Span<UInt8>) -> Range<Int>? {
    guard !range.isEmpty, range.upperBound <= bytes.count else { return nil }
    let start = source(of: range.lowerBound)
    let end = start + range.count
    guard end <= text.count, source(of: range.upperBound - 1) == end - 1 else { return nil }
    for (offset, index) in zip(start..<end, range) {
      let isSame = text[offset] == bytes[index] || (bytes[index] == 0x20 && text[offset] <= 0x20)
      guard isSame else { return nil }
    }
    return start..<end
  }

  /// The link that begins at `index` of `bytes`; takes the logarithm of the number of links.
  func link(beginningAt index: Int) -> Link? {
    links(beginningIn: index..<index + 1).first
  }

  /// The link whose text holds what stands at `index` of `bytes`.
  func link(at index: Int) -> Link? {
    let next = links.partitionPoint { $0.range.upperBound <= index }
    guard next < links.count, links[next].range.lowerBound <= index else { return nil }
    return links[next]
  }

  /// The link whose text holds what stands at `index` of `bytes`, or ends there.
  func link(around index: Int) -> Link? {
    let next = links.partitionPoint { $0.range.upperBound < index }
    guard next < links.count, links[next].range.lowerBound <= index else { return nil }
    return links[next]
  }

  /// The links that begin in a part of the text.
  func links(beginningIn range: Range<Int>) -> ArraySlice<Link> {
    let first = links.partitionPoint { $0.range.lowerBound < range.lowerBound }
    let end = links.partitionPoint { $0.range.lowerBound < range.upperBound }
    return links[first..<end]
  }

  /// Copies a range without what `Masking` hides; control characters become blanks.
  private mutating func copy(_ range: Range<Int>, _ text: Span<UInt8>) {
    var isNewRun = true
    var offset = range.lowerBound
    while offset < range.upperBound {
      if text[offset] == Masking.byte {
        isNewRun = true
        offset += 1
        continue
      }
      if isNewRun { beginRun(at: offset) }
      isNewRun = false
      let end = text.firstControl(in: offset..<range.upperBound)
      text.extracting(offset..<end).withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
      if end < range.upperBound, text[end] != Masking.byte {
        bytes.append(0x20)
        offset = end + 1
      } else {
        offset = end
      }
    }
  }

  private mutating func addEntity(_ range: Range<Int>, _ text: Span<UInt8>) {
    guard let entity = Entity.read(text, in: range) else { return }
    beginRun(at: range.lowerBound)
    bytes.append(contentsOf: entity.value.utf8)
    holdsOddBlanks = holdsOddBlanks || entity.value.utf8.contains { $0.isWhitespace && $0 != 0x20 }
  }

  private mutating func addBreak(at source: Int) {
    beginRun(at: source)
    bytes.append(0x20)
  }

  private mutating func beginRun(at source: Int) {
    guard let firstSource else {
      firstSource = source
      return
    }
    let last = runs.last ?? Run(start: 0, source: firstSource)
    // What follows on what stands in front of it is no run of its own.
    if source - last.source == bytes.count - last.start { return }
    runs.append(Run(start: bytes.count, source: source))
  }
}

/// The links whose ends are not reached yet, the innermost last.
private struct OpenLinks {
  /// The innermost one, and those around it: most links stand in no other and need no array.
  private var innermost: (index: Int, start: Int, isImage: Bool)?
  private var outer: [(index: Int, start: Int, isImage: Bool)] = []
  private var links = 0

  mutating func open(_ index: Int, at start: Int, isImage: Bool) {
    if let innermost { outer.append(innermost) }
    innermost = (index, start, isImage)
    if !isImage { links += 1 }
  }

  /// The link that ends, unless it is an image or stands in another link.
  mutating func close(_ index: Int, at end: Int) -> PlainText.Link? {
    guard let start = innermost else { return nil }
    innermost = outer.popLast()
    if !start.isImage { links -= 1 }
    guard start.index == index, !start.isImage, links == 0 else { return nil }
    return PlainText.Link(index: index, range: start.start..<end)
  }
}
