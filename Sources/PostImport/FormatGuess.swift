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
    let formats: [ImportFormat] = [.jsonl, .csv, .webvtt, .ffmetadata, .podlove, .ogm, .youtube]
    return formats.first { format in
      format.fileEndings.contains { ending in
        ending != ".xml" && (ending != ".txt" || format == .youtube) && name.hasSuffix(ending)
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
    if text.has(#"{"version":1,"kind":"export","items":"#, at: 0, before: text.count) {
      return .json
    }
    if text.has(#"{"version":1,"kind":"export","#, at: 0, before: text.count) { return .jsonl }
    return xml(text)
  }

  private static func xml(_ text: Span<UInt8>) -> ImportFormat? {
    let head = text.trimmed(0..<min(text.count, 1000))
    guard !head.isEmpty, text[head.lowerBound] == UInt8(ascii: "<") else { return nil }
    var scanner = XMLScanner(text)
    guard case .start(let root)? = try? scanner.nextElement(text) else { return nil }
    switch root.name {
    case "chapters": return .podlove
    case "Chapters": return .matroska
    default: return nil
    }
  }

  private static func json(_ text: Span<UInt8>) -> FormatGuess {
    guard let root = try? JSONText.read(text) else { return .one(.json) }
    if root["kind"]?.text == "export" { return .one(.json) }
    if root["recorded"] != nil || !(root["videos"]?.items.isEmpty ?? true) {
      return .one(.pyvideo)
    }
    if let first = root["chapters"]?.items.first, first["startTime"] != nil {
      return .one(.podcast)
    }
    let marks = ["webpage_url", "extractor", "extractor_key", "_type"]
    if marks.contains(where: { root[$0] != nil }) { return .one(.ytDLP) }
    if root["chapters"] != nil { return .one(.podcast) }
    if let kind = root["kind"]?.text, ["events", "talks", "chapters"].contains(kind) {
      return .unknown("A list can't be read back: chapters export --as json writes what can.")
    }
    return .unknown(
      "This JSON is none that chapters reads: yt-dlp's, pyvideo's, Podcasting 2.0's or its own.")
  }
}
