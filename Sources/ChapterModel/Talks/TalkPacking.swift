/// Packs a talk: the other way of `PackedTalk`, which has the form. Equal talks at equal paths make equal
/// bytes.
struct TalkPacking {
  private var writer: PackedWriter

  /// The bytes of a talk; they have no room to spare.
  static func bytes(
    of facts: borrowing TalkFacts, at path: String, with chapters: PackedChapters
  ) -> [UInt8] {
    var packing = TalkPacking(room: 160 + facts.abstract.utf8.count + 80 * facts.speakers.count)
    packing.append(facts, path: path)
    let (chapterCount, count) = (chapters.range.count, packing.writer.count)
    var talk = PackedWriter(
      room: PackedWriter.room(of: chapterCount) + PackedWriter.room(of: count) + chapterCount
        + count)
    talk.append(chapterCount)
    talk.append(count)
    talk.append(bytes: chapters.range, of: chapters.bytes.span)
    talk.append(bytes: 0..<count, of: packing.writer.bytes.span)
    return talk.bytes
  }

  private init(room: Int) {
    writer = PackedWriter(room: room)
  }

  private mutating func append(_ facts: borrowing TalkFacts, path: String) {
    let isNamedByPath = Self.isNamed(facts.id, by: facts.videos.first?.id, path)
    var parts: PackedTalk.Parts = []
    if !isNamedByPath { parts.insert(.id) }
    if facts.language != nil { parts.insert(.language) }
    if facts.title.isASCII { parts.insert(.asciiTitle) }
    writer.append(byte: parts.rawValue)
    writer.append(facts.title)
    writer.append(facts.location)
    if let language = facts.language {
      writer.append(language.text)
      writer.append(optional: language.code)
    }
    writer.append(facts.abstract)
    if !isNamedByPath { writer.append(facts.id) }
    writer.append(facts.speakers.count)
    for speaker in facts.speakers {
      writer.append(speaker.name)
      writer.append(optional: speaker.affiliation)
    }
    writer.append(facts.videos.count)
    for video in facts.videos { append(video, ofTalk: facts.title) }
  }

  /// Whether an id is that of a video, a dot, and the name of the file at a path.
  private static func isNamed(_ id: String, by video: String?, _ path: String) -> Bool {
    guard let video else { return false }
    return id.withBytes { id in
      video.withBytes { video in
        path.withBytes { path in
          let stem = PackedTalk.stem(of: path)
          guard id.count == video.count + 1 + stem.count, !stem.isEmpty,
            id[video.count] == UInt8(ascii: ".")
          else { return false }
          for offset in video.indices where id[offset] != video[offset] { return false }
          for (offset, place) in stem.enumerated()
          where id[video.count + 1 + offset] != path[place] { return false }
          return true
        }
      }
    }
  }

  private mutating func append(_ video: Video, ofTalk title: String) {
    let isNamedLikeTalk = !title.isEmpty && video.title?.hasBytes(ofSuffix: title) ?? false
    var parts: PackedVideo.Parts = []
    if video.host != .youTube { parts.insert(.host) }
    if video.title != nil { parts.insert(.title) }
    if isNamedLikeTalk { parts.insert(.titleOfTalk) }
    if video.list != nil || video.index != nil { parts.insert(.list) }
    if video.duration != nil { parts.insert(.duration) }
    if video.start != nil { parts.insert(.start) }
    writer.append(byte: parts.rawValue)
    writer.append(video.id)
    writer.append(video.location)
    if parts.contains(.host) { append(video.host) }
    if let own = video.title {
      let shared = isNamedLikeTalk ? title.utf8.count : 0
      own.withBytes { writer.append(0..<$0.count - shared, of: $0) }
    }
    if parts.contains(.list) {
      writer.append(optional: video.list)
      writer.append(optional: video.index)
    }
    if let duration = video.duration { writer.append(duration.seconds) }
    if let start = video.start { writer.append(start.seconds) }
  }

  private mutating func append(_ host: VideoHost) {
    switch host {
    case .youTube: writer.append(byte: PackedVideo.youTube)
    case .vimeo: writer.append(byte: PackedVideo.vimeo)
    case .mediaCCC: writer.append(byte: PackedVideo.mediaCCC)
    case .recording: writer.append(byte: PackedVideo.recording)
    case .peerTube(let origin):
      writer.append(byte: PackedVideo.peerTube)
      writer.append(origin)
    }
  }
}

extension String {
  /// Whether all of it is ASCII; most strings know.
  fileprivate var isASCII: Bool { utf8Span.isKnownASCII || utf8.allSatisfy { $0 < 0x80 } }

  /// Whether its bytes end with those of another text; `hasSuffix` compares letters.
  fileprivate func hasBytes(ofSuffix suffix: String) -> Bool {
    withBytes { text in
      suffix.withBytes { suffix in
        guard suffix.count <= text.count else { return false }
        let start = text.count - suffix.count
        for offset in suffix.indices where text[start + offset] != suffix[offset] { return false }
        return true
      }
    }
  }
}
