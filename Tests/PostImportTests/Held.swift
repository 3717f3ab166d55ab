import ChapterFormats
import ChapterModel

/// What of a talk a format holds, for comparing what was written with what was read.
struct Held: Hashable, CustomStringConvertible {
  /// A field of a talk.
  enum Field: CaseIterable {
    case id, title, event, authors, date, speakers, affiliations, language, code, abstract, link,
      duration
    case videoTitle, end, level, url, order
  }

  /// The fields, each by a line.
  var description: String { lines.joined(separator: "\n") }

  private let lines: [String]

  /// Those fields of a talk.
  init(_ talk: Talk, in event: Event, _ fields: Set<Field>) {
    func line(_ field: Field, _ value: String?) -> String? {
      fields.contains(field) ? "\(field): \(value ?? "nil")" : nil
    }
    let chapters = fields.contains(.order) ? Array(talk.chapters) : Self.sorted(talk.chapters)
    let facts = [
      line(.id, talk.id), line(.title, talk.title), line(.event, event.title),
      line(.date, event.date?.description),
      line(.authors, event.authors.map { "\($0.name): \($0.bio ?? "-")" }.joined(separator: " | ")),
      line(.speakers, talk.speakers.map(\.name).joined(separator: " | ")),
      line(.affiliations, talk.speakers.map { $0.affiliation ?? "-" }.joined(separator: " | ")),
      line(.language, talk.language?.text), line(.code, talk.language?.code),
      line(.abstract, talk.abstract), line(.link, talk.link?.url()),
      line(.duration, talk.videos.first?.duration?.description),
      line(.videoTitle, talk.videos.first?.title),
    ]
    lines =
      facts.compactMap(\.self)
      + chapters.map { chapter in
        let parts = [
          "\(chapter.start.seconds)", chapter.title, line(.end, chapter.end?.description),
          line(.level, "\(chapter.level)"), line(.url, talk.link(to: chapter)?.url()),
        ]
        return parts.compactMap(\.self).joined(separator: " · ")
      }
  }

  private static func sorted(_ chapters: PackedChapters) -> [Chapter] {
    chapters.enumerated().sorted { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }
      .map(\.element)
  }

  /// The fields that a format holds of one talk.
  static func fields(of format: ExportFormat) -> Set<Field> {
    switch format {
    case .json, .jsonl: Set(Field.allCases)
    case .csv: Set(Field.allCases).subtracting([.affiliations, .authors])
    case .markdown, .html, .org: Set(Field.allCases).subtracting([.id, .duration])
    case .webvtt: [.title, .link, .end]
    case .ffmetadata: [.title, .speakers, .event, .date, .code, .abstract, .link, .end]
    case .podcast: [.title, .speakers, .event, .url]
    case .podlove: [.url]
    case .matroska: [.end]
    case .ogm, .youtube: []
    case .m3u: [.title, .end, .url]
    case .xspf: [.title, .event, .speakers, .end, .url]
    case .edl: [.end]
    case .clips: [.title, .code, .abstract, .duration, .end, .url]
    }
  }
}
