import ChapterModel

/// The parts of a talk, unpacked.
struct TalkParts: Equatable {
  var id: String
  var title: String
  var speakers: [Speaker]
  var language: Language?
  var abstract: String
  var videos: [Video]
  var chapters: [Chapter]
  var path: String
  var location: ChapterModel.SourceLocation

  var talk: Talk {
    Talk(
      id: id, title: title, speakers: speakers, language: language, abstract: abstract,
      videos: videos, chapters: PackedChapters(chapters), path: path, location: location)
  }
}

extension TalkParts {
  init(_ talk: Talk) {
    self.init(
      id: talk.id, title: talk.title, speakers: talk.speakers, language: talk.language,
      abstract: talk.abstract, videos: talk.videos, chapters: Array(talk.chapters),
      path: talk.path, location: talk.location)
  }
}
