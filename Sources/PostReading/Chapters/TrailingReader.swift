import ChapterModel

/// Reads a line whose stamp stands behind its title, or anywhere with `in the video`:
///
///     line = title [separator / "@" / "at"] label ["."] / title label-with-phrase rest
struct TrailingReader {
  /// The line.
  let line: ChapterLineReader

  /// What a part of the line says.
  func result(
    in range: Range<Int>, _ span: Span<UInt8>, _ text: Span<UInt8>
  ) -> ChapterLineResult? {
    guard let label = label(in: range, span) else { return nil }
    let link = line.link(at: label.stamp.lowerBound)
    if let link, line.content.links[link.index].destination.isEmpty {
      return .flaw(.placeholderTime, line.plain.source(of: label.stamp.lowerBound))
    }
    let isBare = link == nil && !label.isEnclosed && !label.hasPhrase
    guard line.place != .paragraph || !isBare else { return nil }
    let title = title(in: range, around: label, span)
    if line.place == .paragraph, label.hasPhrase, title.utf8.count > 80 { return nil }
    guard !title.isEmpty || label.hasPhrase, !namesLength(title) else { return nil }
    var chapter = line.chapter(label, title: title, link: link, text)
    chapter.form = label.hasPhrase ? .phrase : .trailing
    if link == nil, let jump = line.timedLink(at: range.lowerBound, text) {
      chapter.link = LineLink(line.content.links[jump.index], text)
    }
    return .chapter(chapter)
  }

  /// The line's only stamp, if nothing but marks stands behind it or if it says `in the video`.
  private func label(in range: Range<Int>, _ span: Span<UInt8>) -> StampLabel? {
    var offset = range.lowerBound
    var last: StampLabel?
    var count = 0
    while offset < range.upperBound {
      let start = span.skip(in: offset..<range.upperBound) { !$0.isDigit && $0 != 0xEF }
      let opened = labelStart(span, before: start, from: offset)
      if case .label(let label)? = StampLabel.read(span, at: opened, before: range.upperBound),
        label.stamp.lowerBound == start
      {
        if label.hasPhrase { return label }
        last = label
        count += 1
        offset = label.range.upperBound
      } else {
        offset = span.skip(in: start..<range.upperBound) { $0.isDigit || $0 == 0x3A }
        offset = max(offset, start + 1)
      }
    }
    guard let last, count == 1 else { return nil }
    let rest = span.skip(in: last.range.upperBound..<range.upperBound) {
      $0.isWhitespace || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
    }
    return rest == range.upperBound ? last : nil
  }

  /// Where the brackets before a stamp begin, with the word that may stand in them.
  private func labelStart(_ span: Span<UInt8>, before stamp: Int, from start: Int) -> Int {
    var inside = span.trimmedWhitespace(start..<stamp).upperBound
    for word in StampLabel.prepositions {
      let length = word.utf8CodeUnitCount
      guard stamp - length >= start, span.begins(stamp - length..<stamp, with: word) else {
        continue
      }
      inside = span.trimmedWhitespace(start..<stamp - length).upperBound
      break
    }
    var first = stamp
    while inside > start, "([@ ".utf8.contains(span[inside - 1]) {
      inside -= 1
      if span[inside] != 0x20 { first = inside }
    }
    return first
  }

  /// What stands before the label, without the separator at it, else what stands behind: behind a
  /// title and its stamp stands who speaks.
  private func title(
    in range: Range<Int>, around label: StampLabel, _ span: Span<UInt8>
  ) -> String {
    let before =
      range.lowerBound..<Self.separatorStart(span, range.lowerBound..<label.range.lowerBound)
    let behind = min(label.range.upperBound, range.upperBound)..<range.upperBound
    let (_, restStart) = ChapterSeparator.read(span, in: behind)
    let rest = line.plain.string(in: min(restStart, range.upperBound)..<range.upperBound)
    let title = line.plain.string(in: before)
    return title.isEmpty && rest.contains { $0.isLetter || $0.isNumber } ? rest : title
  }

  /// Where the separator, `at` and blanks begin that end a range.
  static func separatorStart(_ span: Span<UInt8>, _ range: Range<Int>) -> Int {
    var title = span.trimmedWhitespace(range)
    if title.count > 3, span.begins(title.suffix(3), with: " at") {
      title = span.trimmedWhitespace(title.dropLast(3))
    }
    for mark in marks {
      let length = mark.utf8CodeUnitCount
      guard title.count > length,
        span.has(mark, at: title.upperBound - length, before: title.upperBound)
      else { continue }
      return span.trimmedWhitespace(title.dropLast(length)).upperBound
    }
    return title.upperBound
  }

  /// Whether a title says that what follows is how long something lasts.
  private func namesLength(_ title: String) -> Bool {
    let words = title.lowercased().split { !$0.isLetter }
    guard let first = words.first, let last = words.last else { return false }
    return Self.lengths.contains(String(last))
      || (words.count < 3 && Self.lengths.contains(String(first)))
  }

  private static let marks: [StaticString] = [
    "->", "→", "-", "–", "—", "|", ":", "@", "…", "...",
  ]

  private static let lengths: Set = [
    "duration", "length", "runtime", "time", "dauer", "laufzeit", "länge", "durée", "duración",
    "duração", "durata", "total", "kl", "um", "ab", "from", "until", "till",
  ]
}
