import ChapterModel

/// Reads what may be a line of a chapter list:
///
///     line     = piece *(("|" / ";" / "•" / "·") piece)
///     piece    = [ornament] label separator title
///              / "[" label "](" url ")" separator title
///              / "[" label separator title "](" url ")"
///              / label separator "[" title "](" url ")"
///              / title [separator] label            ; where `Place` allows it
///              / title "(" stamp " in the video)" rest
///     label    = `StampLabel`
///
/// A row of a table is read by its cells. It works on the plain text, so emphasis, tags and code
/// marks are gone. Whether the lines make a list is for `ChapterListFinder` to say; links whose URL
/// alone holds a time, and headings, are jumps, which `JumpReader` reads.
struct ChapterLineReader {
  /// Where a line stands.
  enum Place: Equatable {
    case paragraph
    case item
    case row
    case html
  }

  /// How many bytes of text a chapter's line has at most; each of its links may be looked at for
  /// each of its pieces.
  private static let limit = 4096

  /// The line's text.
  let plain: PlainText

  /// What its links lead to.
  let content: InlineContent

  /// Where it stands.
  let place: Place

  /// The part of the text that is the line, in bytes of `plain`.
  private let whole: Range<Int>

  /// A line without its links' targets, which are in `content`.
  init(_ plain: PlainText, of content: InlineContent, place: Place) {
    self.plain = plain
    self.content = content
    self.place = place
    whole = 0..<plain.bytes.count
  }

  /// What the line says, nothing where it has nothing of a chapter's form.
  func results(_ text: Span<UInt8>) -> [ChapterLineResult] {
    var results: [ChapterLineResult] = []
    read(text, to: &results)
    return results
  }

  /// Adds what the line says to results that are kept from line to line.
  func read(_ text: Span<UInt8>, to results: inout [ChapterLineResult]) {
    let span = plain.bytes.span
    guard span.count <= Self.limit else { return }
    if place == .row {
      if let result = CellReader(line: self).result(span, text) { results.append(result) }
      return
    }
    let start = Self.pastChaptersLabel(span)
    // Prose seldom holds a digit: one fast look at it in place of several slow ones.
    let mayHoldStamp = span.firstDigitOrWideSign(in: start..<span.count) < span.count
    guard mayHoldStamp else {
      let first = LineStart.stamp(span, in: start..<span.count)
      if let flaw = placeholder(span, from: first, before: span.count) { results.append(flaw) }
      return
    }
    if LinePieces.mayBeSeveral(span, in: start..<span.count) {
      let pieces = LinePieces.split(span, in: start..<span.count)
      let chapters = pieces.count > 1 ? pieces.compactMap { chapter(in: $0, span, text) } : []
      if chapters.count == pieces.count, haveOneForm(chapters) {
        results += chapters.map { .chapter($0) }
        return
      }
    }
    if let result = result(in: start..<span.count, span, text) { results.append(result) }
  }

  /// Whether the chapters of one line are written alike: behind a stamp that is a link, one that is
  /// none belongs to the title.
  private func haveOneForm(_ chapters: [ChapterLine]) -> Bool {
    chapters.first?.writtenLink == nil || chapters.allSatisfy { $0.writtenLink != nil }
  }

  /// Whether a line begins with a stamp.
  static func beginsWithStamp(_ plain: PlainText) -> Bool {
    let span = plain.bytes.span
    let start = LineStart.stamp(span, in: 0..<span.count)
    guard case .label? = StampLabel.read(span, at: start, before: span.count) else { return false }
    return true
  }

  /// What a part of the line says.
  func result(
    in range: Range<Int>, _ span: Span<UInt8>, _ text: Span<UInt8>
  ) -> ChapterLineResult? {
    let start = LineStart.stamp(span, in: range)
    switch label(at: start, before: range.upperBound, span) {
    case .label(let label): return leading(label, in: range, span, text)
    case .clock: return .clock
    case .flaw(let rule, let offset): return flawed(rule, at: offset, in: range, span, text)
    case nil: break
    }
    return placeholder(span, from: start, before: range.upperBound)
      ?? TrailingReader(line: self).result(in: range, span, text)
  }

  /// What a word says that stands for a time which nobody filled in.
  private func placeholder(
    _ span: Span<UInt8>, from start: Int, before end: Int
  ) -> ChapterLineResult? {
    PlaceholderTime(plain).source(span, from: start, before: end)
      .map { .flaw(.placeholderTime, $0) }
  }

  /// The label that begins at a byte; a link's end is the end of a stamp too: `[0:28](url)Title`.
  private func label(at start: Int, before end: Int, _ span: Span<UInt8>) -> StampLabel.Reading? {
    if let reading = StampLabel.read(span, at: start, before: end) { return reading }
    guard let link = plain.link(beginningAt: start) else { return nil }
    return StampLabel.read(span, at: start, before: link.range.upperBound)
  }

  /// A label that is no stamp: a chapter all the same if its link has the time.
  private func flawed(
    _ rule: Rule, at start: Int, in range: Range<Int>, _ span: Span<UInt8>, _ text: Span<UInt8>
  ) -> ChapterLineResult {
    let flaw = ChapterLineResult.flaw(rule, plain.source(of: start))
    guard let around = link(at: start) else { return flaw }
    let written = content.links[around.index]
    let behind = span.skip(in: start..<range.upperBound) { $0.isDigit || $0 == 0x3A }
    let (separator, titleStart) = ChapterSeparator.read(span, in: behind..<range.upperBound)
    var line = ChapterLine(
      separator: separator,
      title: plain.string(in: min(titleStart, range.upperBound)..<range.upperBound),
      source: written.range.lowerBound)
    line.link = LineLink(written, text)
    line.flaw = rule
    return line.linkTime == nil || line.title.isEmpty ? flaw : .chapter(line)
  }

  /// A stamp and what stands behind it.
  private func leading(
    _ label: StampLabel, in range: Range<Int>, _ span: Span<UInt8>, _ text: Span<UInt8>
  ) -> ChapterLineResult {
    let around = link(at: label.stamp.lowerBound)
    if let around, content.links[around.index].destination.isEmpty {
      return .flaw(.placeholderTime, plain.source(of: label.stamp.lowerBound))
    }
    let (separator, titleStart) = ChapterSeparator.read(
      span, in: label.range.upperBound..<range.upperBound)
    let title = min(titleStart, range.upperBound)..<range.upperBound
    var line = chapter(label, title: plain.string(in: title), link: around, text)
    line.separator = separator
    line.separatorRange = plain.sources(
      of: label.range.upperBound..<max(titleStart, label.range.upperBound), in: text)
    if line.link == nil, let titled = timedLink(at: titleStart, text) {
      line.link = LineLink(content.links[titled.index], text)
    }
    if label.hasPhrase { line.form = .phrase }
    return .chapter(line)
  }

  /// The chapter that a stamp and a title make.
  func chapter(
    _ label: StampLabel, title: String, link: PlainText.Link?, _ text: Span<UInt8>
  ) -> ChapterLine {
    let span = plain.bytes.span
    let source = link.map { content.links[$0.index].range.lowerBound }
    var line = ChapterLine(
      label: (span.text(label.stamp), label.time), end: label.end, title: title,
      source: source ?? plain.source(of: label.stamp.lowerBound))
    line.stampRange = plain.sources(of: label.stamp, in: text)
    line.isEnclosed = label.isEnclosed
    line.isOdd = label.isOdd
    if let link { line.link = LineLink(content.links[link.index], text) }
    return line
  }

  /// The link whose text holds a byte of the plain text.
  func link(at offset: Int) -> PlainText.Link? {
    plain.link(at: offset)
  }

  /// The link with a time whose text begins at a byte.
  func timedLink(at start: Int, _ text: Span<UInt8>) -> PlainText.Link? {
    plain.links(beginningIn: start..<start + 1).first {
      VideoLink.read(text, in: content.links[$0.index].destination)?.start != nil
    }
  }

  private func chapter(
    in range: Range<Int>, _ span: Span<UInt8>, _ text: Span<UInt8>
  ) -> ChapterLine? {
    guard case .chapter(let line)? = result(in: range, span, text), line.form == .leading,
      !line.title.isEmpty
    else { return nil }
    return line
  }

  /// The offset behind `Chapters:` at the start of a line.
  private static func pastChaptersLabel(_ span: Span<UInt8>) -> Int {
    let limit = min(span.count, 32)
    guard span.count > 0, span[0].isLetter || span[0] >= 0x80,
      let colon = span.firstOffset(of: UInt8(ascii: ":"), in: 0..<limit),
      SectionLabel(line: span.text(0..<colon + 1))?.kind == .chapters
    else { return 0 }
    return span.pastBlanks(from: colon + 1, before: span.count)
  }
}
