import ChapterModel

/// What search engines take as the key moments of a video: JSON-LD of schema.org's `VideoObject` with
/// a `Clip` for each chapter (developers.google.com/search/docs/appearance/structured-data/video).
///
///     one talk:  {"@context": "https://schema.org", "@type": "VideoObject", …, "hasPart": [Clip, …]}
///     several:   {"@context": "https://schema.org", "@graph": [VideoObject, …]}
///
/// Offsets are whole seconds; `endOffset` is left out where nobody knows it, for one behind the
/// video's end is an error there. Google also asks for an `uploadDate`, which no post tells. The text
/// goes into a `<script>` of a page, so `<`, `>` and `&` are escaped: no title can end that element.
///
/// It holds the talk's title, abstract, language code, video and duration, and start, end, title and
/// link of the chapters of its video.
enum ClipsDocument: LibraryWriter {
  static func write(_ events: [Event], to output: inout OutputBuffer, _ notes: inout ExportNotes) {
    let talks = events.flatMap(\.talks).filter { $0.link != nil }
    notes.talksWithoutVideo += events.reduce(0) { $0 + $1.talks.count } - talks.count
    var document = OutputBuffer()
    document.append("{")
    document.append("@context", "https://schema.org")
    if talks.count == 1 {
      writeMembers(of: talks[0], to: &document, &notes)
    } else {
      document.append(key: "@graph")
      document.append("[")
      for (position, talk) in talks.enumerated() {
        document.append(position == 0 ? "\n{" : ",\n{")
        writeMembers(of: talk, to: &document, &notes)
        document.append("}")
      }
      document.append("]")
    }
    document.append("}\n")
    output.append(scriptSafe: document)
  }

  private static func writeMembers(
    of talk: Talk, to output: inout OutputBuffer, _ notes: inout ExportNotes
  ) {
    let timeline = Timeline(talk)
    timeline.noteElsewhere(&notes)
    output.append("@type", "VideoObject")
    output.append("name", talk.title.inOneLine)
    if !talk.abstract.isEmpty {
      output.append("description", talk.abstract.paragraphs.joined(separator: "\n"))
    }
    if let code = talk.language?.code { output.append("inLanguage", code) }
    if let video = talk.videos.first { writeVideo(video, to: &output) }
    output.append(key: "hasPart")
    output.append("[")
    for (position, chapter) in timeline.own.enumerated() {
      output.append(position == 0 ? "\n{" : ",\n{")
      write(chapter, to: &output)
      output.append("}")
    }
    output.append("]")
  }

  private static func writeVideo(_ video: Video, to output: inout OutputBuffer) {
    let link = VideoLink(host: video.host, videoID: video.id)
    if let duration = video.duration { output.append("duration", "PT\(duration.seconds)S") }
    switch video.host {
    case .youTube:
      output.append("embedUrl", link.url(.embed))
      output.append("thumbnailUrl", ["https://i.ytimg.com/vi/\(video.id)/hqdefault.jpg"])
    case .recording: output.append("contentUrl", link.url())
    case .vimeo, .peerTube, .mediaCCC: output.append("url", link.url())
    }
  }

  private static func write(_ chapter: TimedChapter, to output: inout OutputBuffer) {
    output.append("@type", "Clip")
    output.append("name", chapter.title)
    output.append("startOffset", chapter.start.seconds)
    if let end = chapter.end { output.append("endOffset", end.seconds) }
    if let link = chapter.link { output.append("url", link.url()) }
  }
}

extension OutputBuffer {
  /// Writes a JSON document with the signs of HTML escaped; they stand only in its strings.
  fileprivate mutating func append(scriptSafe document: OutputBuffer) {
    for byte in document.bytes {
      switch byte {
      case UInt8(ascii: "<"): append("\\u003c")
      case UInt8(ascii: ">"): append("\\u003e")
      case UInt8(ascii: "&"): append("\\u0026")
      default: append(byte)
      }
    }
  }
}
