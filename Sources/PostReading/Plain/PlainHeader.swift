import ChapterModel

/// The front matter that nearly all posts of a site have, read straight from its bytes:
///
///     header = "---" line *( key ":" [" " scalar] line *child ) "---" line
///     child  = indent word ":" [" " scalar] line  /  [indent] "- " scalar line
///     indent = 1*" "                          ; the same for all below a key
///     key    = title / date / author / draft / one that says nothing of talks
///     scalar = a text in quotes without a backslash, or a plain one in one line
///
/// What `PostHeader` and `HeaderFacts` make of such a header is no more than this; to have libyaml
/// read it and to ask its keys for all that others may hold took two thirds of the time that a post
/// without a video took. Any other header is theirs.
struct PlainHeader {
  /// The post's title in one line; never empty.
  private(set) var title = ""

  /// The day that it names.
  private(set) var date: CalendarDate?

  /// Who wrote it.
  private(set) var authors: [Author] = []

  /// Whether the site does not show it yet.
  private(set) var isDraft = false

  /// Where the body begins.
  private(set) var bodyStart = 0

  /// The number of the body's first line.
  private(set) var bodyLine = 2

  /// The keys that were there, a bit each.
  private var seen: UInt64 = 0

  /// What the lines below a key belong to.
  private var open: PlainHeaderKey?

  /// What begins the lines below that key: an item or a key of its own; nil before the first.
  private var childForm: ChildForm?

  /// How many blanks stand in front of those lines.
  private var indent = 0

  private var author: (name: String?, bio: String?) = (nil, nil)

  private enum ChildForm {
    case item
    case pair
  }

  /// The header of a file; nil where any of it is written otherwise.
  init?(_ text: Span<UInt8>) {
    guard text.has("---\n", at: 0, before: text.count) else { return nil }
    var offset = 4
    while true {
      guard let end = text.firstOffset(of: 0x0A, in: offset..<text.count) else { return nil }
      bodyLine += 1
      if text.has("---\n", at: offset, before: text.count) { break }
      guard readLine(text, in: offset..<text.spacesStart(before: end, from: offset)) else {
        return nil
      }
      offset = end + 1
    }
    guard close(), !title.isEmpty else { return nil }
    bodyStart = offset + 4
  }

  private mutating func readLine(_ text: Span<UInt8>, in line: Range<Int>) -> Bool {
    guard let first = line.first else { return false }
    if text[first].isLetter { return close() && readPair(text, in: line) }
    return readChild(text, in: line)
  }

  /// Ends what stood below a key.
  private mutating func close() -> Bool {
    if open == .author, childForm == .pair, let name = author.name {
      authors = [Author(name: name, bio: author.bio)]
    }
    // A date or a title in lines of its own, or of none, is not this reader's.
    let isWhole = open == nil || open == .author || open?.isSilent == true
    (open, childForm) = (nil, nil)
    return isWhole
  }

  private mutating func readPair(_ text: Span<UInt8>, in line: Range<Int>) -> Bool {
    guard let (name, value) = Self.pair(text, in: line), let key = PlainHeaderKey(text, in: name)
    else { return false }
    let bit: UInt64 = 1 << UInt64(key.rawValue)
    guard seen & bit == 0 else { return false }
    seen |= bit
    guard let value else {
      open = key
      return true
    }
    guard let scalar = PlainScalar(text, in: value) else { return false }
    return take(scalar, of: key, text)
  }

  private mutating func take(
    _ scalar: PlainScalar, of key: PlainHeaderKey, _ text: Span<UInt8>
  ) -> Bool {
    switch key {
    case .title:
      guard scalar.isText(text), let line = HeaderText.line(text.text(scalar.range)) else {
        return false
      }
      title = line
    case .date:
      date = DateReader.read(text.text(scalar.range))
      return scalar.isText(text) && date != nil
    case .author:
      guard !scalar.range.isEmpty, scalar.isText(text) else { return false }
      authors = [Author(name: text.text(scalar.range))]
    case .draft:
      isDraft = text.spells("true", in: scalar.range)
      let isFlag =
        text.has("true", at: scalar.range.lowerBound, before: scalar.range.upperBound)
        || text.has("false", at: scalar.range.lowerBound, before: scalar.range.upperBound)
      return isFlag && !scalar.isQuoted && scalar.range.count == (isDraft ? 4 : 5)
    default: break
    }
    return true
  }

  private mutating func readChild(_ text: Span<UInt8>, in line: Range<Int>) -> Bool {
    guard let open else { return false }
    let start = text.skip(in: line) { $0 == 0x20 }
    if childForm == nil { indent = start - line.lowerBound }
    let rest = start..<line.upperBound
    guard start - line.lowerBound == indent, !rest.isEmpty else { return false }
    if text.has("- ", at: start, before: line.upperBound) {
      guard open.isSilent, childForm != .pair,
        let scalar = PlainScalar(text, in: rest.dropFirst(2)), scalar.mayBeItem(text)
      else { return false }
      childForm = .item
      return true
    }
    guard indent > 0, childForm != .item, text[start].isLetter,
      let (name, value) = Self.pair(text, in: rest)
    else { return false }
    childForm = .pair
    guard let value else { return open != .author || !Self.isOfAuthor(text, name) }
    guard let scalar = PlainScalar(text, in: value) else { return false }
    return open != .author || takeAuthor(scalar, name, text)
  }

  /// Whether a key below `author` says who that is.
  private static func isOfAuthor(_ text: Span<UInt8>, _ name: Range<Int>) -> Bool {
    text.spells("name", in: name) || text.spells("bio", in: name)
  }

  private mutating func takeAuthor(
    _ scalar: PlainScalar, _ name: Range<Int>, _ text: Span<UInt8>
  ) -> Bool {
    guard Self.isOfAuthor(text, name) else { return true }
    // What is empty is none.
    guard !scalar.range.isEmpty, scalar.isText(text) else { return false }
    if text.spells("name", in: name) {
      guard author.name == nil else { return false }
      author.name = text.text(scalar.range)
    } else {
      guard author.bio == nil else { return false }
      author.bio = text.text(scalar.range)
    }
    return true
  }

  /// A key of letters and what stands behind its colon; no value where nothing does.
  private static func pair(
    _ text: Span<UInt8>, in line: Range<Int>
  ) -> (name: Range<Int>, value: Range<Int>?)? {
    let colon = text.skip(in: line) { $0.isLetter || $0 == UInt8(ascii: "_") }
    guard colon < line.upperBound, text[colon] == UInt8(ascii: ":") else { return nil }
    let name = line.lowerBound..<colon
    if colon + 1 == line.upperBound { return (name, nil) }
    guard text[colon + 1] == 0x20 else { return nil }
    return (name, colon + 2..<line.upperBound)
  }
}
