import ChapterCatalog
import ChapterModel

extension State {
  /// What is copied: all that is marked, in the order of the basket, else the selection.
  var copied: [Choice] { marks.isEmpty ? selection : marks.choices }

  /// How much is copied, what the library doesn't have now left out.
  var copiedCount: Int { copied.count }

  /// What a function makes of the first things to be copied, at most so many values.
  func firstCopied<Value>(_ limit: Int, _ value: (Choice) -> Value?) -> [Value] {
    guard marks.isEmpty else { return marks.first(limit, value) }
    var values: [Value] = []
    for choice in selection {
      guard values.count < limit else { break }
      if let found = value(choice) { values.append(found) }
    }
    return values
  }

  /// The links that `copyLink` would copy.
  public var links: [String] { firstLinks(.max) }

  /// The first of those links, at most so many.
  func firstLinks(_ limit: Int) -> [String] {
    firstCopied(limit) { catalog.link(of: $0)?.url() }
  }

  /// What opens and plays: the selection, an event's selected talk.
  var playableChoice: Choice? {
    selectedPane == .events ? talkChoice : selection.first
  }

  mutating func copyLink() -> [Effect] {
    let links = links
    guard !links.isEmpty else {
      refuse("Nothing to copy: no link here")
      return []
    }
    return [
      .copy(links.joined(separator: "\n"), subject: linkSubject(count: links.count))
    ]
  }

  /// So many links that are copied, in a few words.
  func linkSubject(count: Int) -> String {
    if !marks.isEmpty { return count == 1 ? "the marked link" : "\(count) marked links" }
    if selectedPane == .events {
      return count == 1 ? "the link of 1 talk" : "the links of \(count) talks"
    }
    let chapter = selection.first.flatMap { catalog.chapter(at: $0) }
    return chapter.map { "the link at \($0.start)" } ?? "the talk's link"
  }

  mutating func openLink() -> [Effect] {
    guard let choice = playableChoice, let link = catalog.link(of: choice) else {
      refuse("Nothing to open: no link here")
      return []
    }
    opening = [choice]
    return [.open(link.url())]
  }

  mutating func playLink() -> [Effect] {
    guard let choice = playableChoice, let link = catalog.link(of: choice) else {
      refuse("Nothing to play: no video here")
      return []
    }
    opening = [choice]
    return [.play(link.wholeVideo, from: link.start ?? .zero)]
  }

  /// Plays just what is marked, in the order of the basket, else just the selection.
  mutating func playParts() -> [Effect] {
    let choices = (marks.isEmpty ? [playableChoice].compactMap(\.self) : marks.choices)
      .filter { catalog.link(of: $0) != nil }
    guard !choices.isEmpty else {
      refuse("Nothing to play: no video here")
      return []
    }
    opening = choices
    return [.playParts(choices.compactMap(part))]
  }

  private func part(_ choice: Choice) -> PlayedPart? {
    guard let link = catalog.link(of: choice) else { return nil }
    let start = link.start ?? .zero
    let end = catalog.chapter(at: choice)?.end
    return PlayedPart(
      link: link.wholeVideo, start: start, end: end.flatMap { $0 > start ? $0 : nil })
  }

  mutating func showLinks() {
    guard !links.isEmpty else { return refuse("Nothing to show: no link here") }
    overlays.append(.text(links.joined(separator: "\n"), top: 0))
  }
}

extension VideoLink {
  /// The link to the video out of any playlist, without a time.
  fileprivate var wholeVideo: String { VideoLink(host: host, videoID: videoID).url() }
}
