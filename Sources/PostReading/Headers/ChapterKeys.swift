/// The keys that structured chapters are spelled with, folded as `HeaderKeys` folds them.
enum ChapterKeys {
  /// How sure it is that a list below a key holds chapters.
  enum Certainty: Int, Comparable {
    /// The key names chapters: whatever can be read is one.
    case certain

    /// The key may hold other things: most of its entries have to have times.
    case likely

    /// Any other key: all entries have to look like chapters.
    case unknown

    /// Whether one is surer than the other.
    static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
  }

  /// How sure it is for a key; nil for keys whose lists hold times of another kind.
  static func certainty(of key: String) -> Certainty? {
    if isCertain(key) { return .certain }
    if likely.contains(key) { return .likely }
    return others.contains(where: key.holds) ? nil : .unknown
  }

  /// Whether a key names chapters.
  static func isCertain(_ key: String) -> Bool {
    certain.contains(key) || key.ends(with: "chapters") || key.ends(with: "timestamps")
  }

  /// The keys of a start, best first.
  static let starts = [
    "time", "timestamp", "timecode", "start", "starttime", "startoffset", "startat", "startsat",
    "startseconds", "at", "t", "ts", "from", "begin", "offset", "seconds", "sec",
    "timems", "startms", "starttimems", "offsetms",
  ]

  /// The keys of an end.
  static let ends = [
    "end", "endtime", "endoffset", "endat", "endsat", "endseconds", "until", "to", "stop", "endms",
    "endtimems",
  ]

  /// The keys of a title, best first.
  static let titles = [
    "title", "label", "name", "text", "header", "heading", "topic", "chapter", "headline",
    "subject", "caption", "section", "note", "content", "description", "summary", "titre",
    "titel", "título", "titulo",
  ]

  /// The keys of titles that only a list of chapters has, or one of utterances.
  static let proseTitles: Set = ["text", "content", "description", "summary", "note"]

  /// The keys of headings above the entries that follow.
  static let groups: Set = ["header", "heading", "group", "part", "section"]

  /// The keys of lists within an entry.
  static let children = [
    "chapters", "children", "subchapters", "items", "sections", "subsections", "topics",
  ]

  /// The keys of an entry's link.
  static let links = ["url", "link", "href"]

  private static let certain: WordSet = [
    "chapter", "timestamp", "timecode", "timecodes", "timestamplist", "chapterlist",
    "chaptermarks", "chaptermarkers", "quotableclips",
  ]

  private static let likely: WordSet = [
    "toc", "tableofcontents", "contents", "content", "sections", "segments", "markers", "marks",
    "outline", "topics", "links", "clips", "haspart", "cues", "cuepoints", "jumps", "bookmarks",
    "moments", "keymoments", "highlights", "parts", "index", "shownotes", "notes", "timeline",
    "questions", "items", "steps",
  ]

  /// Parts of keys that hold what is said, when something takes place, or other videos.
  private static let others: [StaticString] = [
    "transcript", "caption", "subtitle", "schedule", "agenda", "program", "event", "session",
    "timetable", "comment", "chat", "log", "lyric", "lap", "hours", "calendar", "meeting",
    "showtime", "utterance", "word", "video",
  ]
}
