import ChapterModel

/// A stamp with what authors put around it:
///
///     label  = *open ["@" / "at " / "timestamp "] stamp [range] *close [phrase] *close
///            / open units close      ; `[6m 25s]`
///     open   = "(" / "[" / "【" / "（"
///     range  = dash stamp
///     phrase = ("in" / "into") ["the"] ("video" / "recording" / "stream" / "talk" / "episode")
struct StampLabel: Equatable {
  /// What came of looking for one.
  enum Reading: Equatable {
    /// There is one.
    case label(StampLabel)

    /// It is the time of a clock, `9:00 AM`, or of a subtitle, `00:01.000 --> 00:04.000`.
    case clock

    /// At an offset something has nearly the shape of a stamp; the rule says what is wrong with it.
    case flaw(Rule, Int)
  }

  /// The stamp's bytes, of a range the first one's.
  var stamp: Range<Int>

  /// Its time.
  var time: Timestamp

  /// The end, where it is a range.
  var end: Timestamp?

  /// All its bytes.
  var range: Range<Int>

  /// Whether brackets or parentheses stand around it.
  var isEnclosed: Bool

  /// Whether it says that it is a place in a video.
  var hasPhrase: Bool

  /// Whether the stamp holds other bytes than ASCII's digits and colons.
  var isOdd: Bool

  /// The label that begins at a byte.
  static func read(_ text: Span<UInt8>, at start: Int, before end: Int) -> Reading? {
    guard mayBegin(text, at: start, before: end) else { return nil }
    let opened = pastMarks(text, from: start, before: end, opening: true)
    let stampStart = pastPreposition(text, from: opened, before: end)
    guard let reading = LenientStamp.read(text, at: stampStart, before: end) else {
      if opened > start, let units = units(text, from: stampStart, label: start, before: end) {
        return .label(units)
      }
      return isShortSecond(text, at: stampStart, before: end)
        ? .flaw(.oneDigitSeconds, stampStart) : nil
    }
    guard case .time(let time, _) = reading.stamp else { return .flaw(.badUnit, stampStart) }
    let stamp = stampStart..<reading.end
    let next = text.skip(in: reading.end..<end) {
      $0 == UInt8(ascii: ",") || $0.isDigit || $0.isBlank
    }
    if text.has("-->", at: next, before: end) { return .clock }
    let range = ChapterRange.end(text, in: reading.end..<end)
    var stop = range?.end ?? reading.end
    let hour = DigitRun(text, at: stampStart, before: end).value
    if ClockTime.follows(text, in: stop..<end, hour: hour)
      || (range != nil && ClockTime.follows(text, in: reading.end..<end, hour: hour))
    {
      return .clock
    }
    stop = pastBrokenLink(text, from: stop, before: end)
    stop = pastMarks(text, from: stop, before: end, opening: false)
    let phraseEnd = pastPhrase(text, from: stop, before: end)
    if let phraseEnd { stop = pastMarks(text, from: phraseEnd, before: end, opening: false) }
    return .label(
      StampLabel(
        stamp: stamp, time: time, end: range?.time, range: start..<stop,
        isEnclosed: opened > start && stop > stamp.upperBound, hasPhrase: phraseEnd != nil,
        isOdd: reading.isOdd))
  }

  /// Whether a label may begin with a byte: no letter but those of the prepositions does.
  private static func mayBegin(_ text: Span<UInt8>, at start: Int, before end: Int) -> Bool {
    guard start < end, text[start].isLetter else { return true }
    return text[start].lowercased == UInt8(ascii: "a")
      || text[start].lowercased == UInt8(ascii: "t")
  }

  /// The label of a time in units between brackets, of which there are two or more.
  private static func units(
    _ text: Span<UInt8>, from inside: Int, label start: Int, before end: Int
  ) -> StampLabel? {
    let stop = text.skip(in: inside..<min(end, inside + 16)) {
      $0.isDigit || $0.isBlank || "hms".utf8.contains($0)
    }
    let stamp = text.trimmedWhitespace(inside..<stop)
    let close = pastMarks(text, from: stop, before: end, opening: false)
    guard close > stop, text.skip(in: stamp, while: { !$0.isLetter }) + 1 < stamp.upperBound,
      let time = LinkTime.read(text, in: stamp, blanks: true)
    else { return nil }
    return StampLabel(
      stamp: stamp, time: time, end: nil, range: start..<close, isEnclosed: true,
      hasPhrase: false, isOdd: false)
  }

  /// The offset behind the marks around a label and the blanks inside of them.
  private static func pastMarks(
    _ text: Span<UInt8>, from start: Int, before end: Int, opening: Bool
  ) -> Int {
    var stop = start
    while true {
      let mark = text.pastBlanks(from: stop, before: end)
      if mark < end, text[mark].isDigitOrLetter { break }
      let marks = opening ? openings : closings
      guard let found = marks.first(where: { text.has($0, at: mark, before: end) }) else { break }
      stop = mark + found.utf8CodeUnitCount
    }
    return opening ? text.pastBlanks(from: stop, before: end) : stop
  }

  /// The offset behind the URL of a link whose brackets are broken: `[25:08(https://…)`.
  static func pastBrokenLink(
    _ text: Span<UInt8>, from start: Int, before end: Int
  ) -> Int {
    let open = text.skip(in: start..<min(end, start + 3)) { "](".utf8.contains($0) }
    guard open > start, text[open - 1] == UInt8(ascii: "("),
      text.begins(open..<end, with: "http")
    else { return start }
    return text.skip(in: open..<end) { !$0.isWhitespace && $0 != UInt8(ascii: ")") }
  }

  private static func pastPreposition(
    _ text: Span<UInt8>, from start: Int, before end: Int
  ) -> Int {
    if start < end, text[start].isDigit { return start }
    for word in prepositions where text.begins(start..<end, with: word) {
      return text.pastBlanks(from: start + word.utf8CodeUnitCount, before: end)
    }
    return start
  }

  /// The offset behind the words `in the video` that begin behind blanks; nil where they don't.
  static func pastPhrase(_ text: Span<UInt8>, from start: Int, before end: Int) -> Int? {
    var offset = text.pastBlanks(from: start, before: end)
    guard offset < end, text[offset].lowercased == UInt8(ascii: "i") else { return nil }
    let first = offset..<text.skip(in: offset..<end, while: \.isLetter)
    // Most words that begin so are told from these two before a list is made.
    guard text.spells("in", in: first) || text.spells("into", in: first) else { return nil }
    offset = text.pastBlanks(from: first.upperBound, before: end)
    var words: [Range<Int>] = []
    while offset < end, words.count < 2, text[offset].isLetter {
      let stop = text.skip(in: offset..<end, while: \.isLetter)
      words.append(offset..<stop)
      offset = text.pastBlanks(from: stop, before: end)
    }
    let noun = words.count > 1 && text.spells("the", in: words[0]) ? 1 : 0
    guard noun < words.count, nouns.contains(where: { text.spells($0, in: words[noun]) })
    else { return nil }
    return words[noun].upperBound
  }

  /// Whether a stamp stands there but for its second digit of seconds: `1:2 Title`.
  private static func isShortSecond(_ text: Span<UInt8>, at start: Int, before end: Int) -> Bool {
    let first = DigitRun(text, at: start, before: end)
    guard (1...2).contains(first.count), text.has(":", at: first.end, before: end)
    else { return false }
    let second = DigitRun(text, at: first.end + 1, before: end)
    return second.count == 1 && (second.end == end || !text[second.end].isDigitOrLetter)
      && !text.has(":", at: second.end, before: end)
  }

  /// What may stand between the brackets and the stamp.
  static let prepositions: [StaticString] = ["@", "at ", "timestamp ", "timestamp: ", "time: "]

  private static let openings: [StaticString] = ["(", "[", "【", "（", "「"]

  private static let closings: [StaticString] = [")", "]", "】", "）", "」"]

  private static let nouns: [StaticString] = [
    "video", "recording", "stream", "talk", "episode", "podcast", "livestream",
  ]
}
