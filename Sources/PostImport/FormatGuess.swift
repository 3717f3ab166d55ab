import ChapterModel
import FrontMatter

/// Which form an input has, by the ending of its name and its first bytes.
enum FormatGuess: Hashable {
  /// A post, or what nothing tells from one.
  case post

  /// One of the other forms.
  case one(ImportFormat)

  /// None that can be read, and why.
  case unknown(String)

  /// The form of some bytes. A name that posts have is a post's, whatever it holds; standard input
  /// and names without a known ending go by the bytes alone.
  init(path: String, _ text: Span<UInt8>) {
    let name = path.lowercased()
    if PostImporter.postEndings.contains(where: name.hasSuffix) {
      self = .post
    } else if name.hasSuffix(".info.json") {
      self = .one(.ytDLP)
    } else if name.hasSuffix(".json") {
      self = Self.json(text)
    } else if let format = Self.signed(text) ?? Self.named(name) {
      self = .one(format)
    } else if name.hasSuffix(".xml") {
      self = .unknown("This XML is neither Podlove's chapters nor Matroska's.")
    } else {
      self = .post
    }
  }

  /// The form whose files alone have such a name.
  private static func named(_ name: String) -> ImportFormat? {
    let formats: [ImportFormat] = [
      .jsonl, .csv, .webvtt, .ffmetadata, .podlove, .ogm, .youtube, .m3u, .xspf, .edl, .clips,
    ]
    return formats.first { format in
      format.fileEndings.contains { ending in
        ending != ".xml" && ending != ".json" && (ending != ".txt" || format == .youtube)
          && name.hasSuffix(ending)
      }
    }
  }

  /// The form whose first bytes no post has.
  private static func signed(_ text: Span<UInt8>) -> ImportFormat? {
    if text.has("WEBVTT", at: 0, before: text.count) { return .webvtt }
    if text.has(";FFMETADATA", at: 0, before: text.count) { return .ffmetadata }
    if text.has("CHAPTER01=", at: 0, before: text.count) { return .ogm }
    if text.has("CHAPTER1=", at: 0, before: text.count) { return .ogm }
    if text.has("event_id,event,", at: 0, before: text.count) { return .csv }
    if text.has("#EXTM3U", at: 0, before: text.count) { return .m3u }
    if text.has("# mpv EDL v0", at: 0, before: text.count) { return .edl }
    return own(text) ?? xml(text)
  }

  /// What we write as JSON, of any kind: a document has its items behind version and kind.
  private static func own(_ text: Span<UInt8>) -> ImportFormat? {
    let start: StaticString = #"{"version":1,"kind":""#
    guard text.has(start, at: 0, before: text.count) else { return nil }
    let name = text.firstOffset(from: start.utf8CodeUnitCount, before: min(text.count, 80)) {
      $0 == UInt8(ascii: "\"")
    }
    return text.has(#"","items":["#, at: name, before: text.count) ? .json : .jsonl
  }

  private static func xml(_ text: Span<UInt8>) -> ImportFormat? {
    let head = text.trimmed(0..<min(text.count, 1000))
    guard !head.isEmpty, text[head.lowerBound] == UInt8(ascii: "<") else { return nil }
    var scanner = XMLScanner(text)
    guard case .start(let root)? = try? scanner.nextElement(text) else { return nil }
    switch root.name {
    case "chapters": return .podlove
    case "Chapters": return .matroska
    case "playlist": return .xspf
    default: return nil
    }
  }

  private static func json(_ text: Span<UInt8>) -> FormatGuess {
    guard let root = try? JSONText.read(text) else { return .one(.json) }
    if let kind = root["kind"]?.text, ExportItem.kinds.contains(kind) { return .one(.json) }
    if root["@type"] != nil || root["@graph"] != nil { return .one(.clips) }
    if root["recorded"] != nil || !(root["videos"]?.items.isEmpty ?? true) {
      return .one(.pyvideo)
    }
    if let first = root["chapters"]?.items.first, first["startTime"] != nil {
      return .one(.podcast)
    }
    let marks = ["webpage_url", "extractor", "extractor_key", "_type"]
    if marks.contains(where: { root[$0] != nil }) { return .one(.ytDLP) }
    if root["chapters"] != nil { return .one(.podcast) }
    return .unknown(
      "This JSON is none that chapters reads: yt-dlp's, pyvideo's, Podcasting 2.0's JSON-LD or its own."
    )
  }
}
