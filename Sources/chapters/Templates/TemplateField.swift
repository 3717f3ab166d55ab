import ChapterFormats
import ChapterModel

/// What a template may name in braces, and what stands there for a row; what is not known is empty.
enum TemplateField: String, CaseIterable {
  case id, title, event, talk, speakers, affiliations, date, language, authors
  case start, end, duration
  case startSeconds = "start_seconds"
  case endSeconds = "end_seconds"
  case durationSeconds = "duration_seconds"
  case talks, chapters, level, abstract
  case eventID = "event_id"
  case talkID = "talk_id"
  case videoID = "video_id"
  case languageCode = "language_code"
  case url
  case shortURL = "short_url"
  case embedURL = "embed_url"
  case file, line, column

  /// What it holds, for the help.
  var meaning: String {
    switch self {
    case .id: "what chapters link takes for a talk or chapter"
    case .title: "of the event, talk or chapter itself"
    case .event, .talk: "the title of the \(rawValue) that it belongs to"
    case .speakers: "their names, joined by ; and a blank"
    case .affiliations: "what follows each speaker's name, likewise"
    case .date: "the event's day, YYYY-MM-DD"
    case .language: "in the author's words"
    case .languageCode: "its ISO 639 code"
    case .authors: "of the event's posts"
    case .start, .end: "as 14:44 or 1:02:03"
    case .duration: "of the chapter, or the talk's video, likewise"
    case .startSeconds, .endSeconds, .durationSeconds: "in whole seconds"
    case .talks, .chapters: "how many \(rawValue) it has"
    case .level: "how deep a chapter is nested, from 0"
    case .abstract: "what the talk is about"
    case .eventID, .talkID: "the id of the \(rawValue.dropLast(3)) that it belongs to"
    case .videoID: "its host's id of the video"
    case .url: "the link, a chapter's at its time"
    case .shortURL: "the link as youtu.be has it"
    case .embedURL: "the link as iframes have it"
    case .file: "the path as it was found"
    case .line, .column: "where it stands in the file, from 1"
    }
  }

  /// Which kinds of rows have it.
  var kinds: [ListKind] {
    switch self {
    case .id, .title, .date, .authors, .file, .event, .eventID, .chapters: ListKind.allCases
    case .talks: [.events]
    case .talk, .talkID, .speakers, .affiliations, .language, .languageCode, .videoID, .url,
      .shortURL, .embedURL, .line, .column, .duration, .durationSeconds, .abstract:
      [.talks, .chapters]
    case .start, .startSeconds, .end, .endSeconds, .level: [.chapters]
    }
  }

  /// What stands for it in a row.
  func text(of row: ListRow) -> String? {
    switch self {
    case .id: row.id
    case .title: row.chapter?.title ?? row.talk?.title ?? row.event.title
    case .event: row.event.title
    case .eventID: row.event.id
    case .talk: row.talk?.title
    case .talkID: row.talk?.id
    case .date: row.event.date?.description
    case .authors: row.event.authors.map(\.name).joined(separator: "; ")
    case .talks: String(row.event.talks.count)
    case .chapters: String(row.talk?.chapters.count ?? row.event.chapterCount)
    case .file: row.talk?.path ?? row.event.path
    case .line: row.location.map { String($0.line) }
    case .column: row.location.map { String($0.column) }
    case .url: row.link?.url()
    case .shortURL: row.link?.url(.short)
    case .embedURL: row.link?.url(.embed)
    case .videoID: row.link?.videoID
    case .speakers, .affiliations, .language, .languageCode, .abstract: row.talk.flatMap(text)
    case .start, .startSeconds, .end, .endSeconds, .duration, .durationSeconds, .level:
      time(of: row)
    }
  }

  private func text(of talk: Talk) -> String? {
    switch self {
    case .speakers: talk.speakers.map(\.name).joined(separator: "; ")
    case .affiliations: talk.speakers.map { $0.affiliation ?? "" }.joined(separator: "; ")
    case .language: talk.language?.text
    case .languageCode: talk.language?.code
    case .abstract: talk.abstract
    default: nil
    }
  }

  private func time(of row: ListRow) -> String? {
    let chapter = row.chapter
    let duration = chapter.map(\.duration) ?? row.talk?.videos.first?.duration
    return switch self {
    case .start: chapter?.start.description
    case .startSeconds: chapter.map { String($0.start.seconds) }
    case .end: chapter?.end?.description
    case .endSeconds: chapter?.end.map { String($0.seconds) }
    case .duration: duration?.description
    case .durationSeconds: duration.map { String($0.seconds) }
    case .level: chapter.map { String($0.level) }
    default: nil
    }
  }
}

extension ListRow {
  /// The id that `chapters link` takes.
  fileprivate var id: String {
    guard let talk else { return event.id }
    return position.map { talk.chapterID(at: $0) } ?? talk.id
  }

  /// Where it stands in its file; nil of an event, which may be a folder.
  fileprivate var location: SourceLocation? { chapter?.location ?? talk?.location }
}
