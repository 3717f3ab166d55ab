import PostReading

/// A form that talks and chapters can be read from: a kind of post, or another.
///
/// The names are those of the exports, where there is one.
public enum ImportFormat: String, CaseIterable, Sendable {
  /// A post in Markdown of any kind.
  case markdown

  /// A post that is a page of HTML.
  case html

  /// A post in Org.
  case org

  /// A post in AsciiDoc.
  case asciidoc

  /// A post in reStructuredText.
  case rst

  /// A description on YouTube as text: ``DescriptionReader``.
  case youtube

  /// yt-dlp's `.info.json`: ``InfoJSONReader``.
  case ytDLP = "yt-dlp"

  /// A talk of pyvideo's data: ``PyVideoReader``.
  case pyvideo

  /// Podcasting 2.0's chapters: ``PodcastReader``.
  case podcast

  /// What `chapters export --as json` and `chapters list --format json` write: ``ExportReader``.
  case json

  /// The same, an item a line: ``ExportLinesReader``.
  case jsonl

  /// What `chapters export --as csv` writes: ``CSVReader``.
  case csv

  /// A chapter track of the web: ``WebVTTReader``.
  case webvtt

  /// FFmpeg's metadata: ``FFMetadataReader``.
  case ffmetadata

  /// Podlove Simple Chapters: ``PodloveReader``.
  case podlove

  /// Matroska's chapters in XML: ``MatroskaReader``.
  case matroska

  /// The chapters of Ogg media: ``OGMReader``.
  case ogm

  /// A playlist: ``M3UReader``.
  case m3u

  /// A playlist in XML: ``XSPFReader``.
  case xspf

  /// mpv's edit decision list: ``EDLReader``.
  case edl

  /// JSON-LD of a page's videos: ``ClipsReader``.
  case clips

  /// The markup of a post; nil for the other forms.
  var markup: PostFormat? {
    switch self {
    case .markdown: .markdown
    case .html: .html
    case .org: .org
    case .asciidoc: .asciiDoc
    case .rst: .reStructuredText
    case .youtube, .ytDLP, .pyvideo, .podcast, .json, .jsonl, .csv, .webvtt, .ffmetadata, .podlove,
      .matroska, .ogm, .m3u, .xspf, .edl, .clips:
      nil
    }
  }

  /// How the names of such files end, in small letters; the first is the usual one.
  public var fileEndings: [String] {
    switch self {
    case .markdown: [".md", ".markdown", ".mdx", ".qmd"]
    case .html: [".html", ".htm"]
    case .org: [".org"]
    case .asciidoc: [".adoc", ".asciidoc", ".asc"]
    case .rst: [".rst", ".rest"]
    case .youtube: [".description", ".txt"]
    case .ytDLP: [".info.json", ".json"]
    case .pyvideo, .podcast, .json: [".json"]
    case .jsonl: [".jsonl", ".ndjson"]
    case .csv: [".csv"]
    case .webvtt: [".vtt"]
    case .ffmetadata: [".ffmetadata", ".ffmeta", ".txt"]
    case .podlove: [".psc", ".xml"]
    case .matroska: [".xml"]
    case .ogm: [".ogm", ".txt"]
    case .m3u: [".m3u8", ".m3u"]
    case .xspf: [".xspf"]
    case .edl: [".edl"]
    case .clips: [".jsonld", ".json"]
    }
  }
}
