import ChapterModel

/// What a section's text says of its talk, videos and chapters aside.
struct SectionText {
  /// The speakers that a label, the line below the title or a line `by Name` names.
  private(set) var speakers: [Speaker] = []

  /// The language that a line names.
  private(set) var language: Language?

  /// The prose paragraphs as plain text.
  private(set) var paragraphs: [String] = []

  private var expected: SectionLabel?
  private var lastBlock: Int?
  private var isFirst = true
  private var skippedBlock: Int?

  /// No text.
  init() {}

  /// Reads the lines of a section; those of `taken` belong to chapter lists.
  init(
    _ lines: some Sequence<(offset: Int, element: TextLine)>, except taken: LineSet,
    in body: Body, _ text: Span<UInt8>
  ) {
    for (index, line) in lines {
      let block = body.blocks[line.block]
      if case .heading = block.kind {
        read(SectionLabel(heading: line.plain.string))
      } else if block.kind == .paragraph, !taken.contains(index), !line.plain.bytes.isEmpty {
        if block.parent == nil {
          readLine(line.plain.string, in: line.block, of: line, text)
        } else if block.listDepth > 0, let item = line.plain.prefix(300) {
          readItem(item, isTop: block.listDepth == 1)
        }
      }
    }
  }

  /// Reads the lines of a plain section; nil where one holds what makes no text.
  init?(plain pieces: [PlainPiece], _ text: Span<UInt8>) {
    for (place, piece) in pieces.enumerated() {
      if case .label(let label) = piece.kind {
        read(label)
        continue
      }
      guard let plain = piece.text(text) else { return nil }
      if plain.isEmpty { continue }
      if piece.kind != .item {
        readLine(plain, in: place, of: nil, text)
      } else if plain.utf8.count <= 300 {
        readItem(plain, isTop: true)
      }
    }
  }

  /// An item of a list: a speaker below a label, or a label with what it names.
  private mutating func readItem(_ item: String, isTop: Bool) {
    if expected?.kind == .speakers {
      guard isTop else { return }
      speakers += SpeakerReader.readItem(item)
    } else if let label = SectionLabel(line: item),
      label.kind == .speakers || label.kind == .language, !label.value.isEmpty
    {
      read(label)
      expected = nil
    } else if item.utf8.count <= 100, isFirst, let hosts = ByLine.read(item) {
      speakers += hosts
    }
  }

  /// A line of a paragraph; `line` is the whole of it, nil of a plain one.
  private mutating func readLine(
    _ plain: String, in block: Int, of line: TextLine?, _ text: Span<UInt8>
  ) {
    guard !plain.isEmpty else { return }
    let label = SectionLabel(line: plain)
    if let label, label.kind != .abstract {
      read(label)
      if label.kind == .aside {
        skippedBlock = block
        expected = nil
      }
      return
    }
    if block == skippedBlock { return }
    if block != lastBlock, readIntroduction(plain, of: line, text) { return }
    if expected?.kind == .aside { return }
    expected = nil
    if let line, LinkLine.holdsNothingElse(line.plain) || isVideoAlone(line, text) { return }
    isFirst = false
    // A line goes without the label `Abstract:` before it.
    add(label?.value ?? plain, isSameParagraph: block == lastBlock)
    lastBlock = block
  }

  /// Whether a line that begins a paragraph introduces speakers: below a label for them, in emphasis
  /// below the title, or by a word such as `by`.
  private mutating func readIntroduction(
    _ plain: String, of line: TextLine?, _ text: Span<UInt8>
  ) -> Bool {
    if expected?.kind == .speakers, plain.utf8.count <= 200 {
      let named = SpeakerReader.readItem(plain)
      if named.allSatisfy({ $0.affiliation != nil || PersonNames.isNameOrHandle($0.name) }) {
        speakers += named
        return true
      }
    }
    if isFirst, speakers.isEmpty, let line, let named = EmphasizedSpeaker.read(line, text) {
      speakers += named
      return true
    }
    if let named = ByLine.read(plain) {
      speakers += named
      return true
    }
    return false
  }

  /// Takes over what stands behind a label, and what it says of the lines below it.
  private mutating func read(_ label: SectionLabel?) {
    expected = label
    lastBlock = nil
    guard let label, !label.value.isEmpty else { return }
    switch label.kind {
    case .speakers: speakers += SpeakerReader.readLine(label.value, isSingular: label.isSingular)
    case .language: language = language ?? LanguageReader.read(label.value)
    case .chapters, .video, .abstract, .aside: break
    }
    expected = nil
  }

  private mutating func add(_ line: String, isSameParagraph: Bool) {
    guard !line.isEmpty else { return }
    if isSameParagraph, let last = paragraphs.indices.last {
      paragraphs[last] += " " + line
    } else {
      paragraphs.append(line)
    }
  }

  /// Whether a line is one link to a video and nothing else.
  private func isVideoAlone(_ line: TextLine, _ text: Span<UInt8>) -> Bool {
    guard line.plain.links.count == 1, let link = line.plain.links.first,
      line.plain.rest(around: link.range, limit: 8)?.isEmpty ?? false
    else { return false }
    return VideoLink.read(text, in: line.content.links[link.index].destination) != nil
  }
}

extension PlainText {
  /// The text as a string if it has no more than so many bytes.
  fileprivate func prefix(_ limit: Int) -> String? { bytes.count <= limit ? string : nil }
}
