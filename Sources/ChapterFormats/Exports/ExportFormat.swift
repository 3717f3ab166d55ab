public import ChapterModel

/// A form that talks can be written in for others to read: people, sites, players, programs.
///
/// Each has a writer of its own in a file of its own, whose comment holds the grammar and what of a
/// talk the form can hold.
public enum ExportFormat: String, CaseIterable, Sendable {
  /// The lines that a description on YouTube takes: ``YouTubeText``.
  case youtube

  /// A post in the form that this program reads best: ``MarkdownPost``.
  case markdown

  /// A page: ``HTMLPage``.
  case html

  /// A file of Emacs' Org mode: ``OrgOutline``.
  case org

  /// One JSON document with everything: ``JSONExport``.
  case json

  /// The same, an item a line: ``JSONLinesExport``.
  case jsonl

  /// A table with a row for each chapter: ``CSVTable``.
  case csv

  /// A chapter track of the web: ``WebVTTTrack``.
  case webvtt

  /// FFmpeg's metadata, which mpv reads too: ``FFMetadataFile``.
  case ffmetadata

  /// Podcasting 2.0's chapters in JSON: ``PodcastChapters``.
  case podcast

  /// Podlove Simple Chapters: ``PodloveChapters``.
  case podlove

  /// Matroska's chapters as mkvmerge has them in XML: ``MatroskaChapters``.
  case matroska

  /// The chapters of Ogg media, which mkvmerge calls simple: ``OGMChapters``.
  case ogm

  /// A playlist with an entry for each chapter: ``M3UPlaylist``.
  case m3u

  /// The same in XML: ``XSPFPlaylist``.
  case xspf

  /// mpv's edit decision list: ``EDLFile``.
  case edl

  /// What search engines take as the parts of a video: ``ClipsDocument``.
  case clips

  /// The ending of a file's name, without the dot.
  public var fileEnding: String {
    switch self {
    case .youtube, .ogm: "txt"
    case .markdown: "md"
    case .html: "html"
    case .org: "org"
    case .json, .podcast: "json"
    case .clips: "jsonld"
    case .jsonl: "jsonl"
    case .csv: "csv"
    case .webvtt: "vtt"
    case .ffmetadata: "ffmetadata"
    case .podlove, .matroska: "xml"
    case .m3u: "m3u8"
    case .xspf: "xspf"
    case .edl: "edl"
    }
  }

  /// Whether it holds the chapters of one video and no more.
  public var holdsOneTalk: Bool {
    if case .talk = writer { true } else { false }
  }

  /// Writes talks, and says what the reader of the output should know about it.
  ///
  /// - Parameters:
  ///   - events: the events with those of their talks that are wanted; a form that `holdsOneTalk`
  ///     writes the first.
  ///   - output: takes the bytes.
  /// - Returns: what had to be assumed or left out.
  public func write(_ events: [Event], to output: inout OutputBuffer) -> ExportNotes {
    var notes = ExportNotes()
    switch writer {
    case .library(let writer): writer.write(events, to: &output, &notes)
    case .talk(let writer):
      let event = events.first { !$0.talks.isEmpty }
      if let event, let talk = event.talks.first {
        writer.write(talk, in: event, to: &output, &notes)
      }
    }
    return notes
  }

  private enum Writer {
    case library(any LibraryWriter.Type)
    case talk(any TalkWriter.Type)
  }

  private var writer: Writer {
    switch self {
    case .youtube: .library(YouTubeText.self)
    case .markdown: .library(MarkdownPost.self)
    case .html: .library(HTMLPage.self)
    case .org: .library(OrgOutline.self)
    case .json: .library(JSONExport.self)
    case .jsonl: .library(JSONLinesExport.self)
    case .csv: .library(CSVTable.self)
    case .webvtt: .talk(WebVTTTrack.self)
    case .ffmetadata: .talk(FFMetadataFile.self)
    case .podcast: .talk(PodcastChapters.self)
    case .podlove: .talk(PodloveChapters.self)
    case .matroska: .talk(MatroskaChapters.self)
    case .ogm: .talk(OGMChapters.self)
    case .m3u: .library(M3UPlaylist.self)
    case .xspf: .library(XSPFPlaylist.self)
    case .edl: .library(EDLFile.self)
    case .clips: .library(ClipsDocument.self)
    }
  }
}
