import ChapterModel

/// Talks of random texts that could be taken for something else by some format.
enum RandomTalk {
  private static let pieces = [
    "ä", "日本語", "👩‍👩‍👧", "-->", "&", "&amp;", "<b>", "</title>", "]]>", "=", ";", "#", "\\", ",",
    "!", " - ", " – ", "\"", "'", "„Zitat“", "*fett*", "_k_", "`c`", "[x]", "(y)", "[x](y)", "{{<",
    ">}}",
    "{%", "%}", "|", "~~", "%41", "$(id)", "TODO", "http://a.example/b__c_d?e=1#f~g", "a_b", "1.",
    "+", "@", "•", "·", "TODO", ":a:", "*", "-", "=v=", "/k/", "[[x][y]]", "<p>", "[embed]",
    ":tada", "/", "?", "^", "CHAPTER01=", "[CHAPTER]", "NOTE", "x", "Wort", "und", "Zeit",
  ]

  /// A title: one line, without blanks at its ends.
  static func title(
    _ random: inout some RandomNumberGenerator, with stamps: [String] = []
  ) -> String {
    let count = Int.random(in: 1...6, using: &random)
    let pieces = pieces + stamps
    let words = (0..<count).compactMap { _ in pieces.randomElement(using: &random) }
    // A word in front that no reader takes for a mark of a list.
    return (["Über"] + words.map { $0.filter { $0 != " " } } + ["Ende"]).joined(separator: " ")
  }

  /// An event with one talk that has some chapters in ascending order, some with one of these stamps in
  /// their titles.
  static func event(
    _ random: inout some RandomNumberGenerator, with stamps: [String]
  ) -> Event {
    var start = 0
    var chapters: [Chapter] = []
    for _ in 0..<Int.random(in: 3...12, using: &random) {
      let title = title(&random, with: stamps)
      chapters.append(Chapter(start: Timestamp(seconds: start), title: title))
      start += Int.random(in: 10...2000, using: &random)
    }
    for index in chapters.indices.dropLast() { chapters[index].end = chapters[index + 1].start }
    let talk = Talk(
      id: "P9pO0fPGVeo.tag", title: title(&random),
      speakers: [
        Speaker(name: "Jonas Trüstedt", affiliation: "Berater, ATIX"), Speaker(name: "雪"),
      ],
      language: Language(text: "Deutsch", code: "de"), abstract: title(&random),
      videos: [Video(id: "P9pO0fPGVeo", title: title(&random))], chapters: PackedChapters(chapters),
      path: "ä.md")
    return Event(
      id: "tag", title: "AlmaLinux-Tag: „Deutschland“ & \\mehr",
      date: CalendarDate(year: 2024, month: 5, day: 1),
      authors: [Author(name: "benny", bio: "Chair")], path: "ä.md", talks: [talk])
  }
}
