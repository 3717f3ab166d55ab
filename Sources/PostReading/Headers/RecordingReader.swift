import ChapterModel
import FrontMatter

/// Finds the recording of a post without a video: the address of a file of sound or film.
///
/// Any key may hold it; those that usually do come first. The file's ending stands before `?` and
/// `#`.
struct RecordingReader {
  /// Where values stand in the file.
  let places: HeaderPlaces

  /// The recording that a header names.
  func recording(in keys: HeaderKeys) -> HeaderVideo? {
    let usual = keys.present(Self.names).lazy
    if let found = usual.compactMap({ recording($0) }).first { return found }
    let others = keys.entries.lazy.compactMap { entry in
      recording(entry.value, isSure: false).flatMap {
        Self.others.contains(where: entry.key.holds) ? nil : $0
      }
    }
    return others.first
  }

  private func recording(_ node: Node, isSure: Bool = true) -> HeaderVideo? {
    for item in node.itemsOrSelf.prefix(8) {
      if let text = item.text {
        guard let address = Self.address(text, mayBeRelative: isSure) else { continue }
        return HeaderVideo(
          link: Self.link(to: address),
          location: places.location(of: item))
      }
      let keys = HeaderKeys(item)
      for name in Self.addresses {
        guard let inner = keys[name], let text = inner.text,
          let address = Self.address(text, mayBeRelative: isSure)
        else { continue }
        return HeaderVideo(
          link: Self.link(to: address),
          title: keys.text(["title"]).flatMap { HeaderText.line($0) },
          duration: HeaderDuration.read(keys), location: places.location(of: inner))
      }
    }
    return nil
  }

  /// The link to an address, spelled as links to it in the text are.
  private static func link(to address: String) -> VideoLink {
    if let link = VideoLink(address), link.host == .recording { return link }
    return VideoLink(host: .recording, videoID: address)
  }

  /// The address of a file of sound or film, nil for all else. Blanks in it become `%20`; what
  /// stands behind its `#` goes, since a chapter's time takes that place.
  static func address(_ text: String, mayBeRelative: Bool = true) -> String? {
    guard mayEndInFormat(text) else { return nil }
    let address = text.trimmingBlanks().prefix { $0 != "#" }
    let path = address.prefix { $0 != "?" }
    guard let dot = path.lastIndex(of: "."),
      endings.contains(path[path.index(after: dot)...].lowercased()),
      address.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && !"<>\"`{}\\".utf8.contains($0) })
    else { return nil }
    let hasScheme = address.contains("://")
    guard hasScheme ? isWeb(address) : mayBeRelative || address.hasPrefix("//") else { return nil }
    let whole = address.hasPrefix("//") ? "https:" + address : String(address)
    return whole.split(separator: " ", omittingEmptySubsequences: false).joined(separator: "%20")
  }

  /// Whether an ending as short as those of recordings stands behind the last dot of the path, which
  /// spares most texts a look at their characters.
  private static func mayEndInFormat(_ text: String) -> Bool {
    let span = text.utf8Span.span
    let end = span.skip(in: 0..<span.count) { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
    let path = span.trimmedWhitespace(0..<end)
    var start = path.upperBound
    while start > path.lowerBound, path.upperBound - start <= longestEnding,
      span[start - 1] != UInt8(ascii: ".")
    {
      start -= 1
    }
    return endings.contains(span.smallLetters(start..<path.upperBound))
  }

  private static let longestEnding = 4

  private static func isWeb(_ address: Substring) -> Bool {
    let start = address.prefix(8).lowercased()
    return start.hasPrefix("https://") || start.hasPrefix("http://")
  }

  private static let endings: WordSet = [
    "mp3", "m4a", "m4b", "ogg", "oga", "opus", "mp4", "m4v", "webm", "wav", "flac", "aac",
  ]

  private static let names: KeyNames = [
    "enclosure", "enclosureurl", "audio", "audiourl", "audiofile", "audiosrc", "audiolink", "mp3",
    "mp3url", "m4a", "ogg", "opus", "file", "fileurl", "podcast", "podcasturl", "podcastfile",
    "podcastaudio", "episodeurl", "episodefile", "episode", "url", "link", "recording",
    "recordingurl", "media", "mediaurl", "mediafile", "download", "downloadurl", "src", "source",
    "video", "videourl", "videofile",
  ]

  private static let addresses = [
    "url", "src", "href", "file", "link", "audio", "mp3", "m4a", "ogg", "opus", "path", "mp4",
  ]

  /// Parts of keys whose files are not the post's recording.
  private static let others: [StaticString] = [
    "trailer", "teaser", "intro", "outro", "preview", "hero", "background", "banner", "image",
    "cover", "thumb", "music",
  ]
}
