import ChapterModel
import FrontMatter

/// Finds the videos that a header names.
///
/// ```
/// video = id | URL | `<iframe src="URL">` | mapping with an id or URL [, title, start, duration, chapters]
/// ```
/// The keys of one video come before lists of videos: beside `video_id` a list `videos` holds others
/// to see. A link to a playlist names none.
struct HeaderVideoReader {
  /// Where values stand in the file.
  let places: HeaderPlaces

  /// The videos of each key that names some, in the order written; else those of the lists. None
  /// is there twice.
  func videos(in keys: HeaderKeys) -> [[HeaderVideo]] {
    let own = once(named(in: keys, depth: 0))
    if !own.isEmpty { return own }
    let lists = keys.entries.filter { VideoKeys.lists.contains($0.key) }
    return once(lists.map { list in list.value.itemsOrSelf.compactMap { video($0, kind: .video) } })
  }

  private func named(in keys: HeaderKeys, depth: Int) -> [[HeaderVideo]] {
    keys.entries.flatMap { entry -> [[HeaderVideo]] in
      guard let kind = VideoKeys.kind(of: entry.key) else { return [] }
      guard case .mapping = entry.value.value, kind == .container || kind == .url else {
        guard kind != .container else { return [] }
        return [entry.value.itemsOrSelf.compactMap { video($0, kind: kind) }]
      }
      return depth == 0 ? named(in: HeaderKeys(entry.value), depth: 1) : []
    }
  }

  /// The videos without those that are there before; what is said of one twice is put together.
  private func once(_ videos: [[HeaderVideo]]) -> [[HeaderVideo]] {
    var once: [[HeaderVideo]] = []
    var places: [VideoLink: (group: Int, index: Int)] = [:]
    for group in videos {
      var new: [HeaderVideo] = []
      for video in group {
        let key = VideoLink(host: video.link.host, videoID: video.link.videoID)
        if let place = places[key] {
          if place.group == once.count {
            new[place.index].add(video)
          } else {
            once[place.group][place.index].add(video)
          }
        } else {
          places[key] = (once.count, new.count)
          new.append(video)
        }
      }
      if !new.isEmpty { once.append(new) }
    }
    return once
  }

  private func video(_ node: Node, kind: VideoKeys.Kind) -> HeaderVideo? {
    if let text = node.text {
      return link(text, kind: kind).map {
        HeaderVideo(link: $0, location: places.location(of: node))
      }
    }
    let keys = HeaderKeys(node)
    guard let (found, place) = address(in: keys, kind: self.kind(of: keys, else: kind))
    else { return nil }
    var link = found
    link.start =
      keys.first(["start", "starttime", "startat", "t"]).flatMap { HeaderTime.timestamp($0) }
      ?? link.start
    let chapters = HeaderChapters(keys, places: places, isNested: false)
    return HeaderVideo(
      link: link, title: keys.text(["title", "name", "label"]).flatMap { HeaderText.line($0) },
      duration: HeaderDuration.read(keys), chapters: chapters.chapters,
      diagnostics: chapters.diagnostics, location: places.location(of: place))
  }

  /// What the mapping of a video says of its host.
  private func kind(of keys: HeaderKeys, else kind: VideoKeys.Kind) -> VideoKeys.Kind {
    switch keys.text(["provider", "host", "platform", "type", "service", "source"])?.lowercased() {
    case "youtube": .youTube
    case "vimeo": .vimeo
    default: kind
    }
  }

  private func address(
    in keys: HeaderKeys, kind: VideoKeys.Kind
  ) -> (link: VideoLink, node: Node)? {
    for name in VideoKeys.addresses {
      guard let node = keys[name] else { continue }
      let own = VideoKeys.kind(of: name)
      let isSure = own == .youTube || own == .vimeo
      if let text = node.text, let link = link(text, kind: isSure ? own ?? kind : kind) {
        return (link, node)
      }
    }
    return nil
  }

  /// The video that a text names; a recording is none.
  private func link(_ text: String, kind: VideoKeys.Kind) -> VideoLink? {
    let link =
      if let address = Self.source(ofFrame: text) {
        VideoLink(address)
      } else {
        switch kind {
        case .youTube, .video: VideoLink(idOrURL: text)
        case .url, .container: VideoLink(text)
        case .vimeo: Self.vimeo(text)
        }
      }
    return link?.host == .recording ? nil : link
  }

  private static func vimeo(_ text: String) -> VideoLink? {
    let isNumber = !text.isEmpty && text.utf8.allSatisfy { $0.isDigit }
    return isNumber ? VideoLink(host: .vimeo, videoID: text) : VideoLink(text)
  }

  /// The address in an `<iframe>` that someone pasted whole.
  private static func source(ofFrame text: String) -> String? {
    text.withBytes { bytes in
      guard let start = bytes.firstOffset(of: "<iframe", in: 0..<bytes.count),
        let end = bytes.firstOffset(of: UInt8(ascii: ">"), in: start..<bytes.count)
      else { return nil }
      let attributes = HTMLTag.attributes(bytes, in: start..<end + 1)
      return attributes.first { $0.name == "src" }.map { bytes.text($0.value) }
    }
  }
}
