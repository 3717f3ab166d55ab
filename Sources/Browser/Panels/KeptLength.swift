import ChapterCatalog
import ChapterModel

/// How long talks and chapters last together, as far as their posts tell.
struct KeptLength: Hashable {
  /// The seconds that are known.
  private(set) var known = Timestamp.zero

  /// Whether some last longer than their posts tell.
  private(set) var isOpen = false

  /// The length of nothing.
  init() {}

  /// The length of some talks and chapters; costs a look at each, and at the chapters of the talks.
  init(of choices: [Choice], in catalog: Catalog) {
    var seconds = 0
    for choice in choices {
      guard let talk = catalog.talk(at: choice) else { continue }
      let length = choice.chapter == nil ? TalkLength(of: talk) : nil
      let duration = catalog.chapter(at: choice)?.duration ?? length?.end
      seconds = seconds.addingReportingOverflow(duration?.seconds ?? 0).partialValue
      if duration == nil || length?.isOpen == true { isOpen = true }
    }
    known = Timestamp(seconds: seconds)
  }

  /// `1:02:05`, with a `+` where some last longer; empty where nothing is known.
  var description: String { known == .zero ? "" : "\(known)\(isOpen ? "+" : "")" }
}
