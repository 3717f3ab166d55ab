import ChapterModel

/// Reads the jumps of a line: links to a time of a video in a place that makes them a table of
/// contents.
///
///     item, row  = [separator] "[" title "](" timed url ")" ["by" name …]
///                / title separator "[Video](" timed url ")"
///     paragraph  = "[" title "](" timed url ")"  /  … "[Video](" timed url ")" …
///     heading    = see `HeadingJump`
///
/// A link in the midst of a sentence is no jump but in the first words of an item. It reads each line's text a few times at most, and
/// of a long line only the link that begins it.
enum JumpReader {
  /// The jumps of a line in the order written.
  static func read(
    _ line: TextLine, at index: Int, in body: Body, _ text: Span<UInt8>
  ) -> [Jump] {
    let block = body.blocks[line.block]
    switch block.kind {
    case .heading: return HeadingJump.read(line, at: index, text).map { [$0] } ?? []
    case .tableRow: return links(of: line, at: index, depth: 1, text, rule: entryTitle)
    case .paragraph:
      let isEntry = block.listDepth > 0
      let jumps = links(
        of: line, at: index, depth: block.listDepth, text, rule: isEntry ? entryTitle : lineTitle)
      guard jumps.isEmpty, var phrase = HeadingJump.read(line, at: index, text, needsPhrase: true)
      else { return jumps }
      phrase.line.depth = block.listDepth
      return [phrase]
    default: return []
    }
  }

  /// How many bytes of text a line may have whose links are looked at behind its first words.
  private static let limit = 1024

  /// How many bytes of text may stand in an item before the link that it is there for.
  private static let nearby = 80

  /// What stands around a link.
  private struct Surroundings {
    let name: String
    let before: String
    let after: String
    let followsJump: Bool

    /// What the line begins with: its words in emphasis, else all before its first link.
    let lead: String
  }

  /// The jumps among a line's links; `rule` gives their titles, nil for what is no jump.
  private static func links(
    of line: TextLine, at index: Int, depth: Int, _ text: Span<UInt8>,
    rule: (Surroundings) -> String?
  ) -> [Jump] {
    var jumps: [Jump] = []
    var lead: String?
    for link in line.plain.links {
      let reading = reading(of: link, in: line, text)
      guard let video = reading.link, video.start != nil else { continue }
      let isShort = line.plain.bytes.count <= limit
      guard isShort || link.range.lowerBound == 0 else { break }
      let opening = lead ?? self.lead(of: line, text)
      lead = opening
      let written = line.content.links[link.index]
      let end = isShort ? line.plain.bytes.count : link.range.upperBound
      let around = Surroundings(
        name: written.isAutolink ? "" : line.plain.string(in: link.range),
        before: line.plain.string(in: 0..<link.range.lowerBound),
        after: line.plain.string(in: link.range.upperBound..<end), followsJump: !jumps.isEmpty,
        lead: opening)
      let isPicture = around.name.isEmpty && !written.isAutolink
      guard !isPicture, !isStamp(around.name), let title = rule(around) else { continue }
      jumps.append(
        Jump(
          line: ChapterLine(
            link: LineLink(
              written: text.text(written.destination), video: video, flaws: reading.flaws,
              time: video.start), title: title,
            depth: depth, source: written.range.lowerBound),
          textLine: index, place: depth > 0 ? .entry : .line, isCertain: true))
    }
    return jumps
  }

  /// What a line begins with: its words in emphasis, else all before its first link.
  private static func lead(of line: TextLine, _ text: Span<UInt8>) -> String {
    if let lead = EntryCaption.lead(of: line, text) { return lead }
    let first = line.plain.links.map(\.range.lowerBound).min() ?? 0
    return first <= limit ? line.plain.string(in: 0..<first) : ""
  }

  /// The video that a link of a line leads to, and what is odd about the link.
  static func reading(
    of link: PlainText.Link, in line: TextLine, _ text: Span<UInt8>
  ) -> LinkReading {
    let written = line.content.links[link.index]
    return written.isImage
      ? LinkReading() : VideoTraces.reading(ofLink: written.destination, text)
  }

  /// Whether a text is a stamp and nothing else: the lines of lists begin or end with such a link.
  static func isStamp(_ name: String) -> Bool {
    name.withBytes { bytes in
      if case .time(_, bytes.count)? = Stamp.read(bytes, at: 0, before: bytes.count) {
        true
      } else {
        false
      }
    }
  }

  /// The title in a list's item or a table's row, empty where the heading has to name it.
  private static func entryTitle(_ around: Surroundings) -> String? {
    guard SectionLabel.namesVideo(around.name) else {
      let isNear = around.before.utf8.count <= nearby || JumpTitle.opensEntry(around.before)
      return isNear || around.followsJump ? around.name : nil
    }
    let titles = [around.lead, around.before, around.after].lazy.map { JumpTitle.cell(of: $0) }
    let title = titles.first { !$0.isEmpty } ?? ""
    return title.utf8.count > JumpTitle.limit ? nil : title
  }

  /// The title in a line of a paragraph, empty where the heading has to name it. A line that begins
  /// with a bar is the row of a table without a header, as kramdown has it.
  private static func lineTitle(_ around: Surroundings) -> String? {
    if around.before.hasPrefix("|") { return entryTitle(around) }
    if SectionLabel.namesVideo(around.name) { return "" }
    guard JumpTitle.cleaned(around.before).isEmpty, around.after.utf8.count <= 64 else {
      return nil
    }
    return around.name
  }
}
