import ChapterModel

/// A talk's title with the speakers that its heading names: `Title by Name`, and `Title - Name` where
/// all talks of a post are headed so or the text below has the name too.
struct HeadingTitle {
  /// The title, without the speakers where a separator or `by` divides them.
  let title: String

  /// The speakers.
  let speakers: [Speaker]

  /// A title taken apart, if it is that of a heading.
  init(_ title: String, isHeading: Bool, isUsual: Bool, below text: SectionText?) {
    if isHeading, let split = ByLine.split(title) {
      self.title = split.title
      speakers = split.speakers
    } else if isHeading, let spoken = SpokenTitle(title),
      isUsual || Self.all(spoken.speakers, standIn: text)
    {
      self.title = spoken.title
      speakers = spoken.speakers
    } else {
      self.title = title
      speakers = []
    }
  }

  private static func all(_ speakers: [Speaker], standIn text: SectionText?) -> Bool {
    guard let text else { return false }
    return speakers.allSatisfy { speaker in
      text.speakers.contains { $0.name == speaker.name }
        || text.paragraphs.contains { $0.range(ofLast: speaker.name) != nil }
    }
  }
}
