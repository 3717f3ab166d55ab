import ChapterModel

/// Reads a playlist in XML (xspf.org/xspf-v1.html) with VLC's options.
///
///     track = location title [creator] [album] [duration] [option "start-time=…"] [option "stop-time=…"]
///
/// Tracks of one video under one album are the chapters of the talk that the album names; a track
/// without a start is a whole talk. The creators are its speakers, the playlist's title the event.
enum XSPFReader: FormatReader {
  static func read(_ text: Span<UInt8>, file: FileName) throws(InputError) -> [Post] {
    var scanner = XMLScanner(text)
    var talks = PlaylistTalks(file: file)
    var track: [String: [String]]?
    var location = SourceLocation.start
    var event: String?
    var value = ""
    while let piece = try scanner.next(text) {
      switch piece {
      case .start(let element):
        value = ""
        guard element.name == "track" else { continue }
        track = [:]
        location = element.location
      case .text(let text): value += text
      case .end("track"):
        if let track { talks.add(entry(of: track, at: location)) }
        track = nil
      case .end(let name):
        if track == nil, name == "title" { event = event ?? value.inOneLine }
        track?[name, default: []].append(value.inOneLine)
        value = ""
      }
    }
    return [talks.post(event: event)]
  }

  private static func entry(
    of track: [String: [String]], at location: SourceLocation
  ) -> PlaylistTalks.Entry {
    func first(_ name: String) -> String { track[name]?.first ?? "" }
    func option(_ name: String) -> Timestamp? {
      let written = track["option"]?.first { $0.hasPrefix(name + "=") }
      return written.flatMap { InputTime.seconds($0.dropFirst(name.count + 1)) }
    }
    var entry = PlaylistTalks.Entry(written: first("location"), location: location)
    entry.start = option("start-time")
    entry.end = option("stop-time")
    entry.title = first("title")
    entry.speakers = first("creator").names(separatedBy: ";").map { Speaker(name: $0) }
    entry.duration = InputTime.seconds(first("duration")).map {
      Timestamp(seconds: $0.seconds / 1000)
    }
    let isPart = entry.start != nil || VideoLink(entry.written)?.start != nil
    entry.talkTitle = isPart ? first("album") : entry.title
    return entry
  }
}
