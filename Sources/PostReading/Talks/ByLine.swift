import ChapterModel

/// Reads who speaks from a line or title that says so with a word: `by Zoë Łukasz`, `Presented by
/// Wei and Ana`, `Title by Zoë Łukasz`, `hosted by @zoe`. Only what has the form of names counts.
enum ByLine {
  /// The speakers of a line that is nothing but words for it and names.
  static func read(_ line: String) -> [Speaker]? {
    guard line.utf8.count <= 200, mayBegin(line) else { return nil }
    let text = JumpTitle.cleaned(line)
    guard !text.isASCII else { return readASCII(text) }
    let small = text.lowercased()
    guard let word = openings.first(where: { small.hasPrefix($0) }) else { return nil }
    return speakers(String(text.dropFirst(word.count)))
  }

  private static func readASCII(_ text: String) -> [Speaker]? {
    let span = text.utf8Span.span
    let word = openings.first { word in
      let letters = word.utf8Span.span
      return letters.count <= span.count
        && letters.indices.allSatisfy { span[$0].lowercased == letters[$0] }
    }
    return word.flatMap { speakers(span.text($0.utf8.count..<span.count)) }
  }

  /// The speakers that stand behind a title, and the title without them; `with` says less than `by`
  /// and stays in it.
  static func split(_ title: String) -> (title: String, speakers: [Speaker])? {
    guard title.utf8.count <= 300, mayEnd(title) else { return nil }
    for word in endings {
      guard let cut = title.range(ofLast: word.text) else { continue }
      let name = JumpTitle.cleaned(title[..<cut.lowerBound])
      guard !name.isEmpty, let speakers = speakers(String(title[cut.upperBound...])) else {
        continue
      }
      return (word.stays ? title : name, speakers)
    }
    return nil
  }

  /// Whether a line may begin with a word that speakers stand behind: where it begins with one of ASCII
  /// that is none of them, it doesn't.
  private static func mayBegin(_ line: String) -> Bool {
    let span = line.utf8Span.span
    guard !span.isEmpty, span[0].isLetter else { return true }
    let first = 0..<span.skip(in: 0..<span.count) { $0 != 0x20 }
    return firstWords.contains(ignoringCase: span, first)
      || span.skip(in: first, while: { $0 < 0x80 }) < first.upperBound
  }

  /// Whether a word behind a blank is one that speakers stand behind: one look at a title in place of
  /// a dozen.
  private static func mayEnd(_ title: String) -> Bool {
    let span = title.utf8Span.span
    var blank = span.skip(in: 0..<span.count) { $0 != 0x20 }
    while blank < span.count {
      let end = span.skip(in: blank + 1..<span.count) { $0 != 0x20 }
      if endingWords.contains(span, blank + 1..<end) { return true }
      blank = end
    }
    return false
  }

  /// The speakers behind the word; nil where one has no name's form.
  private static func speakers(_ text: String) -> [Speaker]? {
    let text = text.trimmingBlanks()
    guard let one = SpeakerReader.read(text) else { return nil }
    let names = one.affiliation == nil ? NameList.parts(of: String(text)) : [one.name]
    if names.count == 2, NameList.firstComma(of: String(text)) != nil,
      PersonNames.isNameOrHandle(names[0])
    {
      return SpeakerReader.readItem(text)
    }
    let speakers = names.count == 1 ? SpeakerReader.readItem(text) : names.map { Speaker(name: $0) }
    return speakers.allSatisfy { PersonNames.isNameOrHandle($0.name) } ? speakers : nil
  }

  private static let openings = [
    "presented by ", "presentation by ", "talk by ", "a talk by ", "given by ", "hosted by ",
    "session by ", "keynote by ", "lecture by ", "by ", "with ", "featuring ", "feat. ",
    "vortrag von ", "von ", "mit ", "par ", "présenté par ", "avec ", "por ", "presentado por ",
    "con ", "apresentado por ", "com ", "door ", "av ", "przez ", "przedstawia ",
  ]

  private static let firstWords = WordSet(partsOf: [openings]) { span in
    span.skip(in: 0..<span.count) { $0 != 0x20 }
  }

  private static let endingWords = WordSet(
    endings.map { String(Substring($0.text.utf8.dropFirst().prefix { $0 != 0x20 })) })

  private static let endings: [(text: String, stays: Bool)] = [
    (" presented by ", false), (" hosted by ", false), (" by ", false), (" von ", false),
    (" par ", false), (" por ", false), (" with ", true), (" w/ ", true), (" feat. ", true),
    (" featuring ", true), (" mit ", true), (" avec ", true),
  ]
}

extension String {
  /// The last place where a word stands.
  func range(ofLast word: String) -> Range<Index>? {
    let bytes = utf8Span.span
    let sought = word.utf8Span.span
    guard !sought.isEmpty, sought.count <= bytes.count else { return nil }
    for start in stride(from: bytes.count - sought.count, through: 0, by: -1)
    where bytes[start] == sought[0]
      && sought.indices.allSatisfy({ bytes[start + $0] == sought[$0] })
    {
      let lower = utf8.index(startIndex, offsetBy: start)
      return lower..<utf8.index(lower, offsetBy: sought.count)
    }
    return nil
  }
}
