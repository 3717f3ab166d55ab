import ChapterCatalog
import ChapterModel

/// How long talks and chapters last together, as far as their posts tell.
struct KeptLength: Hashable {
  /// The seconds that are known.
  private var seconds = 0

  /// How many last longer than their posts tell.
  private var openCount = 0

  /// The length of nothing.
  init() {}

  /// The length of some talks and chapters; costs a look at each, and at the chapters of the talks.
  init(of choices: [Choice], in catalog: Catalog) {
    for choice in choices {
      guard let talk = catalog.talk(at: choice) else { continue }
      let length = choice.chapter == nil ? TalkLength(of: talk) : nil
      let duration = catalog.chapter(at: choice)?.duration ?? length?.end
      seconds &+= duration?.seconds ?? 0
      if duration == nil || length?.isOpen == true { openCount += 1 }
    }
  }

  /// The length without some of what is in it.
  func without(_ part: KeptLength) -> KeptLength {
    var rest = self
    rest.seconds &-= part.seconds
    rest.openCount -= part.openCount
    return rest
  }

  /// `1:02:05`, with a `+` where some last longer; empty where nothing is known.
  var description: String {
    seconds > 0 ? "\(Timestamp(seconds: seconds))\(openCount > 0 ? "+" : "")" : ""
  }
}
