import ChapterModel

/// A title with its speakers behind it, `Kärnan - Zoë Łukasz, Éamon Búrca`, taken apart where they
/// are names by their form.
struct SpokenTitle {
  /// What stands before the last separator.
  let title: String

  /// Those whom the rest names.
  let speakers: [Speaker]

  /// The parts of a text, nil where no names stand behind its last separator.
  init?(_ text: String) {
    guard let cut = Self.separators.lazy.compactMap({ text.lastRange(of: $0) }).max(by: <)
    else { return nil }
    let (before, after) = (text[..<cut.start], text[cut.end...].trimmingBlanks())
    let title = JumpTitle.cleaned(before)
    guard !title.isEmpty, PersonNames.areNames(String(after)) else { return nil }
    self.title = title
    speakers = SpeakerReader.names(in: String(after)).compactMap { SpeakerReader.read($0) }
  }

  private static let separators = [" - ", " – ", " — "]
}

/// A place in a string, ordered by its start.
private struct Cut: Comparable {
  let start: String.Index
  let end: String.Index

  static func < (one: Self, other: Self) -> Bool { one.start < other.start }
}

extension String {
  /// The last place where a word stands.
  fileprivate func lastRange(of word: String) -> Cut? {
    var end = endIndex
    while end > startIndex {
      if self[..<end].hasSuffix(word) {
        return Cut(start: index(end, offsetBy: -word.count), end: end)
      }
      end = index(before: end)
    }
    return nil
  }
}
