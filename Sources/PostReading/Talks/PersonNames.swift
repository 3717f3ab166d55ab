import ChapterModel

/// Tells names of people from other titles, by their form alone: when in doubt, they are none.
enum PersonNames {
  /// Whether a text is one name or several between commas, `&`, `/` and `and`.
  static func areNames(_ text: String) -> Bool {
    guard text.utf8.count <= 160 else { return false }
    let names = NameList.parts(of: text)
    return !names.isEmpty && names.allSatisfy(isName)
  }

  /// Whether a text is two to five words, each capitalised but particles such as `van`, without
  /// digits and signs, none of them a word of titles.
  static func isName(_ text: String) -> Bool {
    let span = text.utf8Span.span
    var end = span.count
    if let comma = span.firstOffset(of: UInt8(ascii: ","), in: 0..<end),
      NameList.firstComma(of: text) == nil
    {
      end = comma
    }
    var (count, isParticle, start) = (0, false, 0)
    while true {
      start = span.skip(in: start..<end) { $0 == 0x20 }
      guard start < end else { break }
      let word = start..<span.skip(in: start..<end) { $0 != 0x20 }
      start = word.upperBound
      isParticle = particles.contains(span, word)
      count += 1
      let mayFollow = count > 1 || !isParticle
      guard mayFollow, count <= 5, isParticle || isNameWord(span, word) else { return false }
    }
    return count > 1 && !isParticle
  }

  /// Whether a text is a name or a handle, `@zoe`.
  static func isNameOrHandle(_ text: String) -> Bool {
    if isName(text) { return true }
    return text.count > 2 && text.first == "@"
      && text.dropFirst().allSatisfy { $0.isLetter || $0.isNumber || "_-.".contains($0) }
  }

  private static func isNameWord(_ span: Span<UInt8>, _ word: Range<Int>) -> Bool {
    let isASCII = span.skip(in: word, while: { $0 < 0x80 }) == word.upperBound
    guard !isASCII else { return isASCIINameWord(span, word) }
    let text = span.text(word)
    var (hasCapital, hasOther, count) = (false, false, 0)
    for character in text {
      let isLetter = character.isLetter
      guard isLetter || (count > 0 && "-'’.".contains(character)) else { return false }
      let isCapital = character.isUppercase
      hasCapital = hasCapital || isCapital || (count == 0 && !character.isLowercase)
      hasOther = hasOther || !isCapital
      count += 1
    }
    let isAcronym = count > 2 && !hasOther
    return hasCapital && !isAcronym && !nouns.contains(text.lowercased())
  }

  private static func isASCIINameWord(_ span: Span<UInt8>, _ word: Range<Int>) -> Bool {
    var (hasCapital, hasOther) = (false, false)
    for offset in word {
      let isCapital = span[offset] &- 65 < 26
      guard span[offset].isLetter || "-'.".utf8.contains(span[offset]) else { return false }
      hasCapital = hasCapital || isCapital
      hasOther = hasOther || !isCapital
    }
    let isAcronym = word.count > 2 && !hasOther
    return span[word.lowerBound].isLetter && hasCapital && !isAcronym
      && !nouns.contains(ignoringCase: span, word)
  }

  private static let particles: WordSet = [
    "van", "von", "der", "den", "de", "da", "do", "dos", "das", "di", "del", "della", "la", "le",
    "el", "al", "bin", "ibn", "zu", "ter", "ten", "y", "e", "af", "av",
  ]

  /// Words of titles and of organisations that no one is called by.
  private static let nouns: WordSet = [
    "demo", "demos", "update", "updates", "intro", "introduction", "discussion", "session",
    "sessions", "keynote", "panel", "overview", "questions", "question", "answers", "welcome",
    "closing", "opening", "remarks", "workshop", "talk", "talks", "meeting", "meetings", "open",
    "forum", "news", "team", "community", "release", "releases", "roadmap", "status", "report",
    "the", "a", "an", "and", "of", "for", "in", "on", "with", "to", "from", "at", "how", "what",
    "why", "when", "day", "days", "part", "video", "videos", "recording", "slides", "notes",
    "summary", "conclusion", "background", "topics", "agenda", "next", "steps", "lightning",
    "live", "project", "projects", "group", "foundation", "conference", "recap", "meetup",
    "summit", "event", "events", "linux", "windows", "mac", "desktop", "server", "cloud", "data",
    "machine", "learning", "network", "networking", "storage", "security", "open-source", "source",
    "software", "hardware", "engineering", "development", "developer", "developers", "code",
    "coding", "testing", "tests", "design", "performance", "tooling", "tools", "guide", "tutorial",
    "tips", "tricks", "case", "study", "deep", "dive", "best", "practices", "new", "features",
    "getting", "started", "using", "building", "working", "mode", "play", "support", "changes",
    "future", "state", "history", "art", "world", "life", "time", "inc", "inc.", "ltd", "ltd.",
    "gmbh", "labs", "systems", "solutions", "technologies", "university", "institute", "corp",
    "corp.", "company", "hat", "management", "platform", "service", "services", "api", "apis",
    "web", "app", "apps", "mobile", "game", "games", "system", "language", "programming",
    "science", "research", "all", "everyone", "various", "tbd", "edition", "episode", "season",
    "north", "south", "east", "west", "america", "europe", "africa", "asia", "san",
    "schedule", "calendar", "links", "resources", "thanks", "thank", "you", "final", "first",
    "second", "third", "break", "lunch", "coffee", "registration", "ceremony", "awards",
    "container", "containers", "kernel", "core", "stack", "native", "internals", "migration",
    "automation", "pipeline", "pipelines", "integration", "deployment", "hour", "hours",
    "office", "week", "weekly", "month", "monthly", "year", "annual", "general", "special",
  ]
}
