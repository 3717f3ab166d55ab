import Browser
import ChapterFormats

extension ExportForm {
  /// All formats, in the order of the commands' help.
  static let all = ExportFormat.allCases.map(ExportForm.init)

  /// A format as the browser lists it.
  init(_ format: ExportFormat) {
    self.init(
      name: format.rawValue, title: format.briefly, fileEnding: format.fileEnding,
      holdsOneTalk: format.holdsOneTalk, isPlaylist: [.m3u, .xspf, .edl].contains(format))
  }
}

extension ExportFormat {
  /// What it is for, in a few words.
  fileprivate var briefly: String {
    switch self {
    case .youtube: "a description's list"
    case .markdown: "a post"
    case .html: "a page"
    case .org: "an outline for Emacs"
    case .json: "everything"
    case .jsonl: "everything, an item a line"
    case .csv: "everything, as a table"
    case .webvtt: "for players in pages"
    case .ffmetadata: "for ffmpeg and mpv"
    case .podcast: "for podcast players, JSON"
    case .podlove: "for podcast players, XML"
    case .matroska: "for mkvmerge"
    case .ogm: "for mkvmerge, simple"
    case .m3u: "playlist for mpv and VLC"
    case .xspf: "playlist for VLC"
    case .edl: "edit list for mpv"
    case .clips: "for search engines"
    }
  }
}
