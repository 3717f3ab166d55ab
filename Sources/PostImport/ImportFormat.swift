/// A form other than a post that talks and chapters can be read from.
///
/// The names are those of the exports, where there is one.
public enum ImportFormat: String, CaseIterable, Sendable {
  /// A description on YouTube as text: ``DescriptionReader``.
  case youtube

  /// yt-dlp's `.info.json`: ``InfoJSONReader``.
  case ytDLP = "yt-dlp"

  /// A talk of pyvideo's data: ``PyVideoReader``.
  case pyvideo

  /// Podcasting 2.0's chapters: ``PodcastReader``.
  case podcast

  /// What `chapters export --as json` writes: ``ExportReader``.
  case json

  /// What `chapters export --as jsonl` writes: ``ExportReader``.
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

  /// How the names of such files end, in small letters; the first is the usual one.
  public var fileEndings: [String] {
    switch self {
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
    }
  }
}
