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
    let initials = Initials(text)
    let cuts = Self.separators.compactMap {
      initials.mayBegin($0) ? text.range(ofLast: $0) : nil
    }
    guard text.utf8.count <= 300, let cut = cuts.max(by: { $0.lowerBound < $1.lowerBound })
    else { return nil }
    let after = String(text[cut.upperBound...].trimmingBlanks())
    let title = JumpTitle.cleaned(text[..<cut.lowerBound])
    guard !title.isEmpty, PersonNames.areNames(after) else { return nil }
    self.title = title
    speakers = NameList.parts(of: after).map { Speaker(name: $0) }
  }

  private static let separators = [" - ", " – ", " — ", " | "]
}
