import ChapterModel

/// Tells names of people from other titles, by their form alone: when in doubt, they are none.
enum PersonNames {
  /// Whether a text is one name or several between commas, `&`, `/` and `and`.
  static func areNames(_ text: String) -> Bool {
    guard text.utf8.count <= 120 else { return false }
    let names = SpeakerReader.names(in: text)
    return !names.isEmpty && names.allSatisfy(isName)
  }

  /// Whether a text is two to four words, each capitalised but particles such as `van`, without
  /// digits and signs.
  static func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (2...5).contains(words.count), let first = words.first, let last = words.last,
      !isParticle(first), !isParticle(last)
    else { return false }
    return words.allSatisfy { isParticle($0) || isNameWord($0) }
  }

  private static func isNameWord(_ word: Substring) -> Bool {
    guard let first = word.first, first.isLetter,
      !first.isLowercase || word.contains(where: \.isUppercase)
    else { return false }
    let isPlain = word.allSatisfy { $0.isLetter || "-'’.".contains($0) }
    let isAcronym = word.count > 2 && word.allSatisfy { $0.isUppercase }
    return isPlain && !isAcronym && !nouns.contains(word.lowercased())
  }

  private static func isParticle(_ word: Substring) -> Bool { particles.contains(String(word)) }

  private static let particles: Set<String> = [
    "van", "von", "der", "den", "de", "da", "do", "dos", "das", "di", "del", "della", "la", "le",
    "el", "al", "bin", "ibn", "zu", "ter", "ten", "y", "e", "af", "av",
  ]

  /// Words of titles that no one is called by.
  private static let nouns: Set<String> = [
    "demo", "demos", "update", "updates", "intro", "introduction", "discussion", "session",
    "keynote", "panel", "overview", "questions", "question", "answers", "welcome", "closing",
    "opening", "remarks", "workshop", "talk", "talks", "meeting", "open", "forum", "news", "team",
    "community", "release", "roadmap", "status", "report", "the", "a", "an", "and", "of", "for",
    "in", "on", "with", "to", "how", "what", "why", "day", "part", "video", "recording", "slides",
    "notes", "summary", "conclusion", "background", "topics", "agenda", "next", "steps",
    "lightning", "live", "project", "projects", "group", "foundation", "conference", "recap",
  ]
}
