import ChapterModel

/// What is odd about the lists of a talk, as diagnostics.
struct ListFindings {
  /// Turns offsets into places.
  let table: LineTable

  /// What was odd so far.
  private(set) var diagnostics: [Diagnostic] = []

  /// Nothing yet.
  init(table: LineTable) {
    self.table = table
  }

  /// What is odd about one list by itself.
  mutating func note(_ list: FoundList, in video: Video, _ text: Span<UInt8>) {
    for flaw in list.flaws { add(flaw.rule, at: flaw.offset, Self.sentence(for: flaw.rule)) }
    noteSeparators(of: list.lines, text)
    noteVideos(of: list.lines, in: video)
    noteWidths(of: list.lines, text)
    let lines = list.lines
    if lines.indices.contains(where: { !(lines[$0].link?.flaws.isEmpty ?? true) }) {
      diagnostics += LinkDiagnostics.of(lines.flatMap(\.linkFlaws), table)
    }
    for index in lines.indices where lines[index].flaw != nil || lines[index].isOdd {
      noteLabel(of: lines[index])
    }
  }

  private mutating func noteLabel(of line: ChapterLine) {
    if let flaw = line.flaw { add(flaw, at: line.source, Self.sentence(for: flaw)) }
    if line.isOdd {
      add(
        .oddSpace, at: line.source,
        "This stamp holds other signs than digits and colons; write \(line.time).",
        range: line.stampRange)
    }
  }

  /// A list that is there twice.
  mutating func noteRepeat(of list: FoundList) {
    add(
      .duplicateList, at: list.lines[0].source,
      "This list stands further up already, with the same times and titles.")
  }

  /// What is odd about the times of a talk's lines, whose starts are decided; `owners` are the numbers
  /// of their lists. Each list may begin anew: the notes below a table of contents do.
  mutating func noteTimes(
    _ lines: [ChapterLine], _ starts: [Timestamp], of owners: [Int], _ text: Span<UInt8>
  ) {
    // Times that ascend are all different, and so need no set.
    let isAscending = zip(starts, starts.dropFirst()).allSatisfy { $0 < $1 }
    let jumps = isAscending ? nil : AdjacentJumps(lines, starts, table, text)
    var seen: Set<Timestamp> = []
    var previous: [Int: Timestamp] = [:]
    for index in lines.indices {
      if lines[index].disagrees { noteMismatch(lines[index], starts[index], text) }
      if let label = lines[index].label, label.time.seconds >= 3600, Self.isOverHour(label.text) {
        add(
          .minutesOver59, at: lines[index].source,
          "\(label.text) is \(label.time); write that.", range: lines[index].stampRange)
      }
      guard let jumps else { continue }
      let (line, start) = (lines[index], starts[index])
      let last = previous.updateValue(start, forKey: owners[index])
      let isNew = seen.insert(start).inserted
      guard jumps.matters(index) else { continue }
      if let last, start < last {
        noteDisorder(line, start, after: last)
      } else if !isNew, !Self.opens(index, lines, starts) {
        add(
          .duplicateTime, at: line.source, "Another chapter starts at \(start) too.",
          range: line.stampRange)
      }
    }
  }

  /// Whether a line is the first below a heading of its list that has the same time.
  private static func opens(_ index: Int, _ lines: [ChapterLine], _ starts: [Timestamp]) -> Bool {
    index > 0 && starts[index] == starts[index - 1] && lines[index].depth > lines[index - 1].depth
  }

  private mutating func noteDisorder(
    _ line: ChapterLine, _ start: Timestamp, after previous: Timestamp
  ) {
    let asHours = Timestamp(seconds: start.seconds * 60)
    let afterHour = Timestamp(seconds: start.seconds + 3600)
    if let label = line.label, label.time == start, !Self.isDecided(line),
      previous.seconds >= 50 * 60,
      label.text.utf8.count(where: { $0 == UInt8(ascii: ":") }) == 1, asHours > previous
    {
      add(
        .ambiguousHours, at: line.source,
        "\(label.text) comes after \(previous): write \(afterHour) if the hour was lost, \(asHours) "
          + "if it means hours and minutes.",
        range: line.stampRange)
      return
    }
    add(
      .chaptersUnsorted, at: line.source, "\(start) comes after \(previous).",
      range: line.stampRange)
  }

  /// Whether a link says what a line's stamp means: one with a time of its own, not the stamp again.
  private static func isDecided(_ line: ChapterLine) -> Bool {
    guard line.linkTime != nil, let written = line.writtenLink,
      let value = written.utf8.lastIndex(of: UInt8(ascii: "="))
    else { return false }
    return !written.utf8[value...].contains(UInt8(ascii: ":"))
  }

  private mutating func noteMismatch(
    _ line: ChapterLine, _ start: Timestamp, _ text: Span<UInt8>
  ) {
    guard let label = line.label, let time = line.linkTime else { return }
    add(
      .timeLabelMismatch, at: line.source,
      "The label says \(label.text) and the link \(time); \(start) was taken.",
      range: line.destination, fix: ListFixes.time(of: line, taken: start, text))
  }

  private mutating func noteSeparators(of lines: [ChapterLine], _ text: Span<UInt8>) {
    // Nearly all lists have one separator, which costs no copy of their lines.
    let places = lines.indices.filter { lines[$0].form == .leading && !lines[$0].isTitledBelow }
    guard let first = places.first,
      places.contains(where: { lines[$0].separator != lines[first].separator })
    else { return }
    let leading = places.map { lines[$0] }
    guard let usual = ChapterList.usualSeparator(of: leading) else { return }
    for line in leading where line.separator != usual {
      diagnostics.append(
        Self.separator(
          line.separator, where: usual, at: table.location(of: line.source),
          range: line.separatorRange,
          fix: ListFixes.separator(of: line, like: usual, in: leading, text)))
    }
  }

  /// What to say of a line that has another separator than most.
  static func separator(
    _ separator: ChapterSeparator, where usual: ChapterSeparator, at location: SourceLocation,
    range: Range<Int>?, fix: Fix?
  ) -> Diagnostic {
    Diagnostic(
      .oddSeparator, at: location,
      "Between stamp and title stands \(separator.name) where most lines of the list have "
        + "\(usual.name).",
      range: range, fix: fix)
  }

  private mutating func noteVideos(of lines: [ChapterLine], in video: Video) {
    let own = video.link()
    let others = lines.indices.filter { index in
      lines[index].label != nil && lines[index].leadsElsewhere(than: own)
    }
    .map { lines[$0] }
    guard let first = others.first, let other = first.videoLink else { return }
    if others.count > 1, others.count * 4 > lines.count {
      add(
        .mixedVideos, at: first.source,
        "\(others.count) links of this list lead to other videos than \(video.id).")
      return
    }
    for line in others {
      add(
        .wrongVideo, at: line.source,
        "The link leads to the video \(line.videoLink?.videoID ?? other.videoID), but the list "
          + "belongs to \(video.id).",
        range: line.destination)
    }
  }

  /// Of the stamps with two units, whether some have a zero in front and others have not.
  private mutating func noteWidths(of lines: [ChapterLine], _ text: Span<UInt8>) {
    // The stamps of nearly all lists agree, which the first byte of each tells.
    let zeros = lines.indices.count { lines[$0].hasZeroInFront }
    guard zeros > 0, zeros < lines.count else { return }
    let widths = lines.indices.map { Self.width(of: lines[$0].label?.text) }
    guard widths.contains(.single), widths.contains(.padded) else { return }
    let isPadded = widths.count { $0 == .single } < widths.count { $0 == .padded }
    let rarer: Width = isPadded ? .single : .padded
    let odd = lines.indices.filter { widths[$0] == rarer }.map { lines[$0] }
    add(
      .mixedWidth, at: odd[0].source,
      "\(odd[0].label?.text ?? "") is not as wide as the other stamps of its list.",
      range: odd[0].stampRange, fix: ListFixes.widths(of: odd, digits: isPadded ? 2 : 1, text))
  }

  /// How a stamp writes its minutes.
  private enum Width {
    /// One digit.
    case single

    /// Two digits, the first a zero.
    case padded

    /// Anything else, hours among it.
    case other
  }

  private static func width(of label: String?) -> Width {
    guard let label, let minutes = minutes(of: label) else { return .other }
    let digits = label.utf8.prefix(minutes)
    if digits.count == 1 { return .single }
    return digits.count == 2 && digits.first == UInt8(ascii: "0") ? .padded : .other
  }

  /// How many bytes stand before the only colon of a label, which has something on both sides.
  private static func minutes(of label: String) -> Int? {
    let span = label.utf8Span.span
    let colon = UInt8(ascii: ":")
    guard let first = span.firstOffset(of: colon, in: 0..<span.count), first > 0,
      first + 1 < span.count, span.firstOffset(of: colon, in: first + 1..<span.count) == nil
    else { return nil }
    return first
  }

  private static func isOverHour(_ label: String) -> Bool {
    guard let minutes = minutes(of: label), minutes > 1 else { return false }
    return (Int(label.prefix(minutes)) ?? 0) > 59
  }

  private mutating func add(
    _ rule: Rule, at offset: Int, _ message: String, range: Range<Int>? = nil, fix: Fix? = nil
  ) {
    diagnostics.append(
      Diagnostic(rule, at: table.location(of: offset), message, range: range, fix: fix))
  }

  private static func sentence(for flaw: Rule) -> String {
    switch flaw {
    case .badUnit: "A unit after the first is 60 or more; write minutes and seconds under 60."
    case .oneDigitSeconds: "The last unit has one digit; write two, as in 1:02."
    case .emptyTitle: "This stamp has no title."
    default: "This line has no time or no link yet; write its time in place of what stands there."
    }
  }
}
