public import ChapterModel

/// A list with a row a line and a tab between two fields: what pipes get.
///
/// Tabs and newlines within a field are blanks here and other control characters are left out. A
/// field that is not known is empty. The columns are:
///
/// - `events`: id, date, title, talks, chapters, file
/// - `talks`: id, title, event, speakers joined by `; `, language, chapters, url, file, line
/// - `chapters`: id, start, end (both in seconds), title, talk, event, url, file, line
public struct TSVList: ListWriter {
  private let kind: ListKind
  private let hasHeader: Bool
  private var repeated = RepeatedFields()

  /// A list of that kind, with the names of its columns in a first line if it `hasHeader`.
  public init(_ kind: ListKind, hasHeader: Bool = false) {
    self.kind = kind
    self.hasHeader = hasHeader
  }

  /// Each row stands for itself.
  public var isDivisible: Bool { true }

  /// Writes the names of the columns where they are asked for.
  public func writeStart(to output: inout OutputBuffer) {
    guard hasHeader else { return }
    switch kind {
    case .events: output.append("id\tdate\ttitle\ttalks\tchapters\tfile\n")
    case .talks:
      output.append("id\ttitle\tevent\tspeakers\tlanguage\tchapters\turl\tfile\tline\n")
    case .chapters: output.append("id\tstart\tend\ttitle\ttalk\tevent\turl\tfile\tline\n")
    }
  }

  /// Writes the rows of an event.
  public mutating func write(_ event: Event, to output: inout OutputBuffer) {
    switch kind {
    case .events: writeRow(of: event, to: &output)
    case .talks: for talk in event.talks { writeRow(of: talk, in: event, to: &output) }
    case .chapters:
      for talk in event.talks {
        writeChapters(talk.chapters.indices, of: talk, in: event, to: &output)
      }
    }
  }

  /// Writes one row.
  public mutating func write(_ row: ListRow, to output: inout OutputBuffer) {
    guard let talk = row.talk else { return writeRow(of: row.event, to: &output) }
    guard let position = row.position else {
      return writeRow(of: talk, in: row.event, to: &output)
    }
    writeChapters(position..<position + 1, of: talk, in: row.event, to: &output)
  }

  /// Writes nothing: the last row ends the list.
  public func writeEnd(to output: inout OutputBuffer) {}

  private func writeRow(of event: Event, to output: inout OutputBuffer) {
    output.append(field: event.id)
    output.append("\t")
    output.append(field: event.date?.description ?? "")
    output.append("\t")
    output.append(field: event.title)
    output.append("\t")
    output.append(decimal: event.talks.count)
    output.append("\t")
    output.append(decimal: event.chapterCount)
    output.append("\t")
    output.append(field: event.path)
    output.append("\n")
  }

  private func writeRow(of talk: Talk, in event: Event, to output: inout OutputBuffer) {
    let speakers = talk.speakers.map(\.name).joined(separator: "; ")
    for field in [talk.id, talk.title, event.title, speakers, talk.language?.text ?? ""] {
      output.append(field: field)
      output.append("\t")
    }
    output.append(decimal: talk.chapters.count)
    output.append("\t")
    output.append(field: talk.link?.url() ?? "")
    output.append("\t")
    output.append(field: talk.path)
    output.append("\t")
    output.append(decimal: talk.location.line)
    output.append("\n")
  }

  private mutating func writeChapters(
    _ positions: Range<Int>, of talk: Talk, in event: Event, to output: inout OutputBuffer
  ) {
    guard !positions.isEmpty else { return }
    repeated.set(talk, in: event)
    let fields = repeated
    let chapters = talk.chapters
    chapters.withBytes { list in
      let head = Self.head(of: talk, list)
      var rows = NumberedRows(positions, of: chapters, list)
      // Made for the first row that needs them: most lists have none.
      var known: ChapterURLs?
      while let odd = Self.writeRegular(&rows, list, linkHead: head, fields, to: &output) {
        let urls = known ?? ChapterURLs(talk)
        known = urls
        Self.writeStart(of: odd.row, odd.number, fields, to: &output)
        output.append(field: list.extracting(odd.row.title))
        output.append(fields.talkAndEvent, of: fields.buffer)
        if let url = urls.append(chapters[odd.position], to: &output) { output.append(field: url) }
        output.append(fields.file, of: fields.buffer)
        output.append(decimal: odd.row.line)
        output.append("\n")
      }
    }
  }

  /// What the links of all chapters have in front of their second, where they are the links that we
  /// would write, and hold nothing that is left out of fields.
  private static func head(of talk: Talk, _ list: Span<UInt8>) -> Range<Int>? {
    guard let head = talk.watchLinkHead, !list.mayHoldControl(in: head) else { return nil }
    return head
  }

  /// Writes rows like nearly all: the only ones of their talk at their time, with a link in the list's form
  /// and a title without anything that is left out of fields. It makes room once and copies.
  ///
  /// - Returns: the first row that is another one; nil behind the last.
  private static func writeRegular(
    _ rows: inout NumberedRows, _ list: Span<UInt8>, linkHead: Range<Int>?,
    _ repeated: RepeatedFields,
    to output: inout OutputBuffer
  ) -> NumberedRows.Element? {
    guard let head = linkHead else { return rows.next(list) }
    let fields = repeated.buffer.bytes.span
    // Four numbers, three tabs, an `s` and a line feed besides; all titles stand in the list.
    let row = fields.count + head.count + 4 * OutputBuffer.longestDecimal + 5
    var odd: NumberedRows.Element?
    output.append(room: rows.count * row + list.count) { output in
      while let next = rows.next(list) {
        guard next.row.isRegular, next.number == 1, !list.mayHoldControl(in: next.row.title) else {
          odd = next
          return
        }
        output.append(fields, repeated.id)
        output.append(decimal: next.row.start.seconds)
        output.append(UInt8(ascii: "\t"))
        output.append(decimal: next.row.start.seconds)
        output.append(UInt8(ascii: "\t"))
        if let end = next.row.end { output.append(decimal: end.seconds) }
        output.append(UInt8(ascii: "\t"))
        output.append(list, next.row.title)
        output.append(fields, repeated.talkAndEvent)
        output.append(list, head)
        output.append(decimal: next.row.start.seconds)
        output.append(UInt8(ascii: "s"))
        output.append(fields, repeated.file)
        output.append(decimal: next.row.line)
        output.append(UInt8(ascii: "\n"))
      }
    }
    return odd
  }

  /// Writes the id, start and end with the tabs behind them.
  private static func writeStart(
    of row: PackedRow, _ number: Int, _ repeated: RepeatedFields, to output: inout OutputBuffer
  ) {
    output.append(repeated.id, of: repeated.buffer)
    output.append(decimal: row.start.seconds)
    if number > 1 {
      output.append(".")
      output.append(decimal: number)
    }
    output.append("\t")
    output.append(decimal: row.start.seconds)
    output.append("\t")
    if let end = row.end { output.append(decimal: end.seconds) }
    output.append("\t")
  }
}
