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
    diagnostics += LinkDiagnostics.of(list.lines.flatMap(\.linkFlaws), table)
    for line in list.lines {
      if let flaw = line.flaw { add(flaw, at: line.source, Self.sentence(for: flaw)) }
      if line.isOdd {
        add(
          .oddSpace, at: line.source,
          "This stamp holds other signs than digits and colons; write \(line.time).",
          range: line.stampRange)
      }
    }
  }

  /// A list that is there twice.
  mutating func noteRepeat(of list: FoundList) {
    add(
      .duplicateList, at: list.lines[0].source,
      "This list stands further up already, with the same times and titles.")
  }

  /// What is odd about the times of a talk's lines, whose starts are decided.
  mutating func noteTimes(_ lines: [ChapterLine], _ starts: [Timestamp], _ text: Span<UInt8>) {
    var seen: Set<Timestamp> = []
    let jumps = AdjacentJumps(lines, starts, table)
    for (index, line) in lines.enumerated() {
      let start = starts[index]
      noteMismatch(line, start, text)
      if let label = line.label, Self.isOverHour(label.text) {
        add(
          .minutesOver59, at: line.source, "\(label.text) is \(label.time); write that.",
          range: line.stampRange)
      }
      if !jumps.matters(index) {
        seen.insert(start)
        continue
      }
      if index > 0, start < starts[index - 1] {
        noteDisorder(line, start, after: starts[index - 1])
      } else if !seen.insert(start).inserted {
        add(
          .duplicateTime, at: line.source, "Another chapter starts at \(start) too.",
          range: line.stampRange)
      }
      seen.insert(start)
    }
  }

  private mutating func noteDisorder(
    _ line: ChapterLine, _ start: Timestamp, after previous: Timestamp
  ) {
    let asHours = Timestamp(seconds: start.seconds * 60)
    let afterHour = Timestamp(seconds: start.seconds + 3600)
    if let label = line.label, label.time == start, previous.seconds >= 50 * 60,
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

  private mutating func noteMismatch(
    _ line: ChapterLine, _ start: Timestamp, _ text: Span<UInt8>
  ) {
    guard ChapterList.disagree(line), let label = line.label, let time = line.linkTime
    else { return }
    add(
      .timeLabelMismatch, at: line.source,
      "The label says \(label.text) and the link \(time); \(start) was taken.",
      range: line.destination, fix: ListFixes.time(of: line, taken: start, text))
  }

  private mutating func noteSeparators(of lines: [ChapterLine], _ text: Span<UInt8>) {
    let leading = lines.filter { $0.form == .leading && !$0.isTitledBelow }
    guard let usual = ChapterList.usualSeparator(of: leading) else { return }
    for line in leading where line.separator != usual {
      add(
        .oddSeparator, at: line.source,
        "Between stamp and title stands \(line.separator.name) where most lines of the list have "
          + "\(usual.name).",
        range: line.separatorRange,
        fix: ListFixes.separator(of: line, like: usual, in: leading, text))
    }
  }

  private mutating func noteVideos(of lines: [ChapterLine], in video: Video) {
    let others = lines.filter { line in
      line.label != nil && (line.videoLink.map { !$0.isSameVideo(as: video.link()) } ?? false)
    }
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
    let single = lines.filter { Self.isShort($0.label?.text, digits: 1) }
    let padded = lines.filter { Self.isShort($0.label?.text, digits: 2, zero: true) }
    guard !single.isEmpty, !padded.isEmpty else { return }
    let isPadded = single.count < padded.count
    let odd = isPadded ? single : padded
    add(
      .mixedWidth, at: odd[0].source,
      "\(odd[0].label?.text ?? "") is not as wide as the other stamps of its list.",
      range: odd[0].stampRange, fix: ListFixes.widths(of: odd, digits: isPadded ? 2 : 1, text))
  }

  private static func isShort(_ text: String?, digits: Int, zero: Bool = false) -> Bool {
    let units = text?.utf8.split(separator: UInt8(ascii: ":")) ?? []
    return units.count == 2 && units[0].count == digits
      && (!zero || units[0].first == UInt8(ascii: "0"))
  }

  private static func isOverHour(_ label: String) -> Bool {
    let units = label.split(separator: ":")
    return units.count == 2 && (Int(units[0]) ?? 0) > 59
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
