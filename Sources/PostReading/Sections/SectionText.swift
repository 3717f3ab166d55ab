import ChapterModel

/// What a section's text says of its talk, videos and chapters aside.
struct SectionText {
  /// The speakers that a label or the line below the title names.
  var speakers: [Speaker] = []

  /// The language that a line names.
  var language: Language?

  /// The prose paragraphs as plain text.
  var paragraphs: [String] = []

  /// Reads the lines of a section; those of `taken` belong to chapter lists.
  init(_ lines: [TextLine], except taken: Set<Int>, in body: Body, _ text: Span<UInt8>) {
    var expected: SectionLabel.Kind?
    var lastBlock: Int?
    for (index, line) in lines.enumerated() {
      let block = body.blocks[line.block]
      let plain = line.plain.string
      if case .heading = block.kind {
        expected = read(SectionLabel(heading: plain))
        continue
      }
      guard block.kind == .paragraph, !taken.contains(index), !plain.isEmpty else { continue }
      if block.parent != nil {
        if expected == .speakers, block.listDepth > 0 { addSpeaker(plain) }
        continue
      }
      let isFirst = lastBlock == nil
      if let label = SectionLabel(line: plain), label.kind != .abstract {
        expected = read(label)
        lastBlock = lastBlock ?? -1
        continue
      }
      expected = nil
      if isFirst, let speaker = EmphasizedSpeaker.read(line, text) {
        speakers.append(speaker)
        lastBlock = -1
        continue
      }
      if isVideoAlone(line, text) { continue }
      add(plain, isSameParagraph: line.block == lastBlock)
      lastBlock = line.block
    }
  }

  /// Takes over what stands behind a label; what the label says of the lines below it.
  private mutating func read(_ label: SectionLabel?) -> SectionLabel.Kind? {
    guard let label, !label.value.isEmpty else { return label?.kind }
    switch label.kind {
    case .speakers: speakers += SpeakerReader.readLine(label.value)
    case .language: language = language ?? LanguageReader.read(label.value)
    case .chapters, .video, .abstract: break
    }
    return nil
  }

  private mutating func addSpeaker(_ line: String) {
    if let speaker = SpeakerReader.read(line) { speakers.append(speaker) }
  }

  private mutating func add(_ line: String, isSameParagraph: Bool) {
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
