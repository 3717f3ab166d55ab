/// A made talk of an event.
struct CorpusTalk {
  let title: String
  let speakers: [Person]
  let language: String
  /// The id of its video.
  let video: String
  let chapters: [CorpusChapter]

  /// Any talk.
  init(_ dice: inout Dice) {
    title = Self.title(&dice)
    let count = dice.pick([1, 1, 1, 2, 2, 4])
    speakers = (0..<count).map { _ in Person(&dice) }
    language = dice.pick(Vocabulary.languages)
    video = VideoID.any(&dice)
    chapters = CorpusChapter.list(&dice)
  }

  /// Any title of a talk or post.
  static func title(_ dice: inout Dice) -> String {
    [Vocabulary.activities, Vocabulary.topics, Vocabulary.endings].map { dice.pick($0) }
      .joined(separator: " ")
  }
}
