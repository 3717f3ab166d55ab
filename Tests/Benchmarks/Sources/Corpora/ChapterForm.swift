/// How a chapter's title is worded: a text, and what stands in it at a gap.
struct ChapterForm {
  /// What fills a gap.
  enum Gap { case nothing, topic, person }

  let before: String
  let gap: Gap
  let after: String

  private init(_ before: String, _ gap: Gap = .nothing, _ after: String = "") {
    self.before = before
    self.gap = gap
    self.after = after
  }

  /// A word that stands in titles of chapters and nowhere else, so that what a search for it finds can
  /// be counted while posts are made.
  static let countedWord = "rehearsal"

  /// All forms but the first chapter's.
  static let all = [
    ChapterForm("Agenda"), ChapterForm("Break"), ChapterForm("Thanks and goodbye"),
    ChapterForm("A dress \(countedWord) with ", .topic),
    ChapterForm("A short tour of ", .topic), ChapterForm("Asking the room about ", .topic),
    ChapterForm("Drawing ", .topic, " on the whiteboard"),
    ChapterForm("Five years of ", .topic, ", and what we would do again"),
    ChapterForm("From the audience: does ", .topic, " still need a person who looks after it?"),
    ChapterForm("Live: ", .topic), ChapterForm("Measuring ", .topic),
    ChapterForm("Numbers for ", .topic, ", before and after"),
    ChapterForm("The day that ", .topic, " stopped"),
    ChapterForm("The long road to ", .topic), ChapterForm("Trade-offs of ", .topic),
    ChapterForm("What ", .topic, " taught us about planning ahead"),
    ChapterForm("Who pays for ", .topic, "?"), ChapterForm("Why not ", .topic, "?"),
    ChapterForm("", .person, " explains how the first version came to be"),
    ChapterForm("", .person, " takes over"),
    ChapterForm("An answer from ", .person, ": start small and write things down"),
    ChapterForm("Over to ", .person),
  ]

  /// The title with its gap filled.
  func title(_ dice: inout Dice) -> String {
    switch gap {
    case .nothing: before
    case .topic: before + dice.pick(Vocabulary.topics) + after
    case .person: before + Person(&dice).name + after
    }
  }
}
