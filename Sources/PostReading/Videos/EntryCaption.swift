import ChapterModel

/// Names the video that an item of a list or a row of a table links: its link's text, or where that
/// only says `Video` what the entry begins with.
struct EntryCaption {
  private let line: TextLine
  private let header: TableHeader?
  private let isRow: Bool
  private let lead: String?

  /// The entry that a line is; `header` that of its table, where it is a row.
  init(of line: TextLine, header: TableHeader?, _ text: Span<UInt8>) {
    self.line = line
    self.header = header
    isRow = line.plain.bytes.first == UInt8(ascii: "|") || header != nil
    lead = Self.lead(of: line, text)
  }

  /// Gives a mention of the entry its caption and speakers.
  func name(_ mention: inout VideoMention) {
    guard line.plain.bytes.count <= 2048,
      let link = line.plain.links.first(where: {
        line.content.links[$0.index].range.lowerBound == mention.offset
      })
    else { return }
    if isRow {
      nameRow(&mention)
    } else if mention.caption == nil {
      nameItem(&mention)
    } else {
      let before = JumpTitle.cleaned(line.plain.string(in: 0..<link.range.lowerBound))
      let after = line.plain.string(in: link.range.upperBound..<line.plain.bytes.count)
      if PersonNames.areNames(before) {
        mention.speakers = SpeakerReader.readLine(before)
      } else if let speakers = ByLine.read(after) {
        mention.speakers = speakers
      }
    }
  }

  private func nameItem(_ mention: inout VideoMention) {
    let firstLink = line.plain.links.map(\.range.lowerBound).min() ?? 0
    let start = JumpTitle.cleaned(line.plain.string(in: 0..<firstLink))
    guard let title = lead ?? (start.utf8.count <= JumpTitle.limit ? start : nil), !title.isEmpty
    else { return }
    if let split = ByLine.split(title) {
      mention.caption = split.title
      mention.speakers = split.speakers
    } else {
      mention.caption = title
    }
  }

  private func nameRow(_ mention: inout VideoMention) {
    let cells = TableHeader.cells(of: line.plain.string)
    if let column = header?.speakers, cells.indices.contains(column) {
      mention.speakers = SpeakerReader.readLine(cells[column])
    }
    if let column = header?.title, cells.indices.contains(column), !cells[column].isEmpty {
      mention.caption = cells[column]
    } else if mention.caption == nil {
      let others = cells.enumerated().filter { $0.offset != header?.speakers }
      mention.caption = others.map(\.element).first(where: Self.namesTalk)
    }
  }

  /// Whether a cell may name a talk: it has a word, and is no link called Video nor a name.
  private static func namesTalk(_ cell: String) -> Bool {
    cell.contains(where: \.isLetter) && !SectionLabel.namesVideo(cell) && !PersonNames.isName(cell)
  }

  /// The text in emphasis that a line begins with.
  static func lead(of line: TextLine, _ text: Span<UInt8>) -> String? {
    let tokens = line.content.tokens[line.tokens]
    guard
      let first = tokens.first(where: {
        !text.trimmedWhitespace($0.range).isEmpty || $0.range.isEmpty
      }),
      first.kind == .delimiters, first.range.isEmpty,
      let start = tokens.firstIndex(where: { $0 != first || $0.kind != .delimiters })
    else { return nil }
    let end = tokens[start...].firstIndex { $0.kind == .delimiters } ?? tokens.endIndex
    let plain = PlainText(tokens[start..<end], of: line.content, text, keepsImages: false)
    let lead = JumpTitle.cleaned(plain.string)
    return lead.isEmpty || plain.bytes.count > JumpTitle.limit ? nil : lead
  }
}
