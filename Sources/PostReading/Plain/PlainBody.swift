import ChapterModel

/// The body of a post that is written as nearly all recaps are, read line by line:
///
///     body      = [ title ] *( blank / heading / paragraph / items / embed / code )
///     title     = "# " line                   ; the only heading of its level, and the first
///     heading   = 2*6"#" " " ( text / "<u>" text "</u>" ) line
///     paragraph = text line blank             ; one line, behind which items may follow at once
///     items     = 1*( "- " text line ) blank  ; or "* "; the lines of a chapter list, or no time at all
///     embed     = `PlainEmbed` line
///     code      = "```" *letter line *line "```" line   ; without a time or a trace of a video
///
/// A talk's section has one embed, or one paragraph that is a `PlainMention`, and one chapter list at most
/// below an embed, all of whose lines are linked; no other section has any. All stages of `PostReader`
/// make the same of such a body, in ten times as many steps: blocks, tokens and lines that no list, jump
/// or mention is found among.
struct PlainBody {
  /// The sections with a video in the order written.
  private(set) var talks: [PlainTalk] = []

  /// How many sections below a heading hold anything.
  private(set) var filledCount = 0

  private var section: PlainSection
  private var packing = RegularChapters()
  private var isRoot = true
  private var headingCount = 0
  private var followsItems = false

  /// The number of the line that is read.
  private var line: Int

  /// The body behind a header; nil where any of it is written otherwise.
  init?(_ text: Span<UInt8>, behind header: PlainHeader) {
    section = PlainSection("", line: header.bodyLine)
    line = header.bodyLine
    var offset = header.bodyStart
    while offset < text.count {
      if text[offset] == 0x0A {
        offset += 1
        line += 1
        continue
      }
      guard let next = read(text, at: offset) else { return nil }
      offset = next
    }
    guard close(text), areDifferent else { return nil }
  }

  /// Reads what begins at an offset, and returns where it ends; nil where it can't.
  private mutating func read(_ text: Span<UInt8>, at start: Int) -> Int? {
    let end = text.lineEnd(from: start)
    let line = start..<text.spacesStart(before: end, from: start)
    guard !line.isEmpty else { return nil }
    let first = text[start]
    if first == UInt8(ascii: "-") || text.has("* ", at: start, before: end) {
      guard !followsItems else { return nil }
      followsItems = true
      return readItems(text, at: start)
    }
    followsItems = false
    switch first {
    case UInt8(ascii: "#"): return readHeading(text, in: line) ? end : nil
    case UInt8(ascii: "{"):
      return endsBlock(text, at: end) && readEmbed(text, in: line) ? end : nil
    case UInt8(ascii: "`") where text.has("```", at: start, before: end):
      return readCode(text, in: line)
    default:
      guard Self.mayBeginParagraph(text, in: line),
        endsBlock(text, at: end) || beginsItem(text, behind: end)
      else { return nil }
      return add(.paragraph, text, in: line) ? end : nil
    }
  }

  /// Reads the code that a line opens, and returns where it ends.
  private mutating func readCode(_ text: Span<UInt8>, in line: Range<Int>) -> Int? {
    guard text.skip(in: line.dropFirst(3), while: \.isLetter) == line.upperBound else { return nil }
    var (offset, count) = (text.lineEnd(from: line.lowerBound) + 1, 0)
    while offset < text.count {
      let end = text.lineEnd(from: offset)
      count += 1
      if text.has("```", at: offset, before: end) {
        guard end == offset + 3, endsBlock(text, at: end) else { return nil }
        section.hasCode = true
        self.line += count
        return end
      }
      let prose = PlainProse(text, in: offset..<end)
      guard prose.isDisjoint(with: [.unreadable, .times]),
        !VideoTraces.hold(text, in: offset..<end)
      else { return nil }
      offset = end + 1
    }
    return nil
  }

  /// Whether a blank line or the end follows on a line.
  private func endsBlock(_ text: Span<UInt8>, at end: Int) -> Bool {
    end + 1 >= text.count || text[end + 1] == 0x0A
  }

  /// Whether an item of a list begins in the line behind one, which ends a paragraph.
  private func beginsItem(_ text: Span<UInt8>, behind end: Int) -> Bool {
    (text.has("- ", at: end + 1, before: text.count)
      || text.has("* ", at: end + 1, before: text.count))
      && end + 3 < text.count && text[end + 3] > 0x20
  }

  /// Whether a line is a paragraph's whatever else it holds: it begins with a letter, or with emphasis,
  /// code or a link that no other block begins with.
  private static func mayBeginParagraph(_ text: Span<UInt8>, in line: Range<Int>) -> Bool {
    let first = text[line.lowerBound]
    if first.isLetter || (first >= 0xC3 && first != 0xEF) { return true }
    guard line.count > 2 else { return false }
    let second = text[line.lowerBound + 1]
    switch first {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("): return second.isLetter
    case UInt8(ascii: "`"): return second.isLetter
    case UInt8(ascii: "*"):
      return second.isLetter
        || (second == UInt8(ascii: "*") && text[line.lowerBound + 2].isLetter)
    case UInt8(ascii: "["):
      guard let close = text.firstOffset(of: UInt8(ascii: "]"), in: line) else { return false }
      return text.has("](", at: close, before: line.upperBound)
    default: return false
    }
  }

  private mutating func add(
    _ kind: PlainPiece.Kind, _ text: Span<UInt8>, in range: Range<Int>
  ) -> Bool {
    guard let last = range.last, text[last] != 0x20 else { return false }
    let prose = PlainProse(text, in: range)
    if prose.contains(.unreadable) { return false }
    if kind == .paragraph, prose.contains(.marks), readMention(text, in: range) { return true }
    section.pieces.append(PlainPiece(kind: kind, range: range, prose: prose))
    return true
  }

  // MARK: Headings

  private mutating func readHeading(_ text: Span<UInt8>, in line: Range<Int>) -> Bool {
    let content = text.skip(in: line) { $0 == UInt8(ascii: "#") }
    let level = content - line.lowerBound
    guard level <= 6, text.has(" ", at: content, before: line.upperBound),
      let title = Self.title(text, in: content + 1..<line.upperBound)
    else { return false }
    headingCount += 1
    if level == 1 {
      guard headingCount == 1 else { return false }
      return true
    }
    if let label = SectionLabel(heading: title.text) {
      section.pieces.append(PlainPiece(kind: .label(label), range: title.range, prose: []))
      return true
    }
    guard close(text) else { return false }
    section.begin(SectionScanner.cleaned(title.text), line: self.line)
    isRoot = false
    return true
  }

  /// The text of a heading; nil where it may be a jump, or its marks are no emphasis.
  private static func title(
    _ text: Span<UInt8>, in line: Range<Int>
  ) -> (text: String, range: Range<Int>)? {
    var range = line
    let (open, close): (StaticString, StaticString) = ("<u>", "</u>")
    if text.has(open, at: line.lowerBound, before: line.upperBound) {
      range = line.lowerBound + open.utf8CodeUnitCount..<line.upperBound
      guard range.count > close.utf8CodeUnitCount,
        text.has(close, at: line.upperBound - close.utf8CodeUnitCount, before: line.upperBound)
      else { return nil }
      range = range.dropLast(close.utf8CodeUnitCount)
    }
    guard let first = range.first, let last = range.last, text[first] != 0x20, text[last] != 0x20
    else { return nil }
    let prose = PlainProse(text, in: range)
    guard prose.subtracting(.times).isEmpty, prose.isEmpty || !holdsTime(text, in: range) else {
      return nil
    }
    return (text.checkedText(range), range)
  }

  private static func holdsTime(_ text: Span<UInt8>, in range: Range<Int>) -> Bool {
    var offset = text.skip(in: range) { !$0.isDigit }
    while offset < range.upperBound {
      if case .time? = Stamp.read(text, at: offset, before: range.upperBound) { return true }
      offset = text.skip(in: offset + 1..<range.upperBound) { !$0.isDigit }
    }
    return false
  }

  // MARK: Videos and chapters

  private mutating func readEmbed(_ text: Span<UInt8>, in line: Range<Int>) -> Bool {
    guard !isRoot, section.video == nil, let embed = PlainEmbed(text, in: line) else {
      return false
    }
    section.video = PlainVideo(embed, line: self.line)
    return true
  }

  /// Reads a paragraph that says where the section's video is; false where it is any other.
  private mutating func readMention(_ text: Span<UInt8>, in line: Range<Int>) -> Bool {
    guard !isRoot, section.video == nil, line.count <= PlainMention.longest,
      VideoTraces.hold(text, in: line), let mention = PlainMention(text, in: line)
    else { return false }
    section.video = PlainVideo(mention, line: self.line, from: line.lowerBound)
    section.pieces.append(PlainPiece(kind: .mention, range: line, prose: .marks))
    return true
  }

  private mutating func readItems(_ text: Span<UInt8>, at start: Int) -> Int? {
    let areChapters =
      text.has(" [", at: start + 1, before: text.count) && start + 3 < text.count
      && text[start + 3].isDigit
    guard areChapters else { return readLines(text, at: start) { $0.add(.item, text, in: $1) } }
    guard !section.hasChapters else { return nil }
    if let list = PlainList(text, at: start, line: line, with: &packing) {
      section.list = list
      line += list.chapters.count
      return list.end
    }
    var links = LinkMemo()
    let end = readLines(text, at: start) { $0.readChapter(text, in: $1, &links) }
    // A line alone may have its title elsewhere.
    return section.chapters.count > 1 ? end : nil
  }

  /// Reads the items from an offset up to a blank line, and returns where they end; nil where one can't
  /// be read.
  private mutating func readLines(
    _ text: Span<UInt8>, at start: Int,
    _ read: (inout PlainBody, Range<Int>) -> Bool
  ) -> Int? {
    var offset = start
    let bullet = text[start]
    while offset < text.count, text[offset] != 0x0A {
      let lineEnd = text.lineEnd(from: offset)
      let end = text.spacesStart(before: lineEnd, from: offset)
      guard text[offset] == bullet, end - offset > 2, text[offset + 1] == 0x20 else { return nil }
      let item = offset + 2..<end
      guard Self.mayBeginItem(text, in: item), read(&self, item) else { return nil }
      line += 1
      offset = min(lineEnd + 1, text.count)
    }
    return offset
  }

  /// Whether an item holds a paragraph whatever else it holds: it begins with a letter, a link, emphasis
  /// or code.
  private static func mayBeginItem(_ text: Span<UInt8>, in item: Range<Int>) -> Bool {
    let first = text[item.lowerBound]
    return first.isLetter || first >= 0xC3 || first == UInt8(ascii: "[")
      || ((first == UInt8(ascii: "`") || first == UInt8(ascii: "*"))
        && mayBeginParagraph(text, in: item))
  }

  private mutating func readChapter(
    _ text: Span<UInt8>, in item: Range<Int>, _ links: inout LinkMemo
  ) -> Bool {
    guard var line = PlainChapter.read(text, in: item, links: &links), line.linkTime != nil else {
      return false
    }
    line.depth = 1
    section.chapters.append(line)
    return true
  }

  // MARK: Sections

  /// Ends a section; false where a line of it holds what only `PostReader` finds.
  private mutating func close(_ text: Span<UInt8>) -> Bool {
    if !isRoot, !section.isEmpty { filledCount += 1 }
    guard let video = section.video else {
      return !section.hasChapters && section.pieces.allSatisfy { $0.isText(text) }
    }
    guard !section.title.isEmpty, let content = SectionText(plain: section.pieces, text),
      !section.leadsElsewhere(than: video.link)
    else { return false }
    if video.isMention, section.hasChapters || SectionLabel.namesAside(section.title) {
      return false
    }
    talks.append(
      PlainTalk(
        title: section.title, line: section.line, video: video, list: section.list,
        chapters: section.chapters, text: content))
    return true
  }

  /// Whether no two talks have one video.
  private var areDifferent: Bool {
    Set(talks.map(\.video.link.videoID)).count == talks.count
  }
}
