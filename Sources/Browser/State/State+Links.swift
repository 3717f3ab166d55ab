import ChapterModel

extension State {
  mutating func copyLink() -> [Effect] {
    let links = links
    guard let first = links.first else {
      refuse("Nothing to copy: no link here")
      return []
    }
    return [
      .copy(links.count == 1 ? first : links.joined(separator: "\n"), subject: subject(links))
    ]
  }

  /// What is copied, in a few words.
  private func subject(_ links: [String]) -> String {
    if !marks.isEmpty {
      return links.count == 1 ? "the marked link" : "\(links.count) marked links"
    }
    switch focus {
    case .events:
      return links.count == 1 ? "the link of 1 talk" : "the links of \(links.count) talks"
    case .talks: return "the talk's link"
    case .chapters: return chapter.map { "the link at \($0.start)" } ?? "the talk's link"
    }
  }

  mutating func openLink() -> [Effect] {
    guard let link = playableLink else {
      refuse("Nothing to open: no link here")
      return []
    }
    return [.open(link.url())]
  }

  mutating func playLink() -> [Effect] {
    guard let link = playableLink else {
      refuse("Nothing to play: no video here")
      return []
    }
    let video = VideoLink(host: link.host, videoID: link.videoID)
    return [.play(video.url(), from: link.start ?? .zero)]
  }

  mutating func showLinks() {
    guard !links.isEmpty else { return refuse("Nothing to show: no link here") }
    overlays.append(.text(links.joined(separator: "\n"), top: 0))
  }
}
