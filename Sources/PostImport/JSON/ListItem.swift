import ChapterModel
import FrontMatter
import PostReading

/// An item of a list that `chapters list` or `search` wrote as JSON, of the kind `talks` or `chapters`.
/// Chapters belong together by the id of their talk.
enum ListItem {
  /// Adds the talk that an item is, or the chapter with its talk, or says what it lacks.
  static func add(
    _ item: Node, kind: String, to collection: inout ImportedEvents,
    _ diagnostics: inout [Diagnostic], _ file: FileName
  ) {
    let isChapter = kind == "chapters"
    guard let id = item.line(isChapter ? "talk_id" : "id"),
      let title = item.line(isChapter ? "talk" : "title")
    else {
      return diagnostics.append(
        InputProblem.missing(isChapter ? "talk_id or talk" : "id or title", at: item.location))
    }
    let head = ImportedEvents.Head(
      id: item.line("event_id") ?? "", title: item.line("event") ?? "",
      date: item.line("date").flatMap { DateReader.read($0) }, authors: [])
    var link = item["url"]?.text.flatMap { VideoLink($0) }
    if isChapter { link?.start = nil }
    collection.add(talk(of: item, id: id, title: title, link, file), to: head)
    guard isChapter else { return }
    guard let chapter = ExportItem.chapter(item, videos: 1) else {
      return diagnostics.append(
        InputProblem.noTime(item["start"]?.text ?? "", at: item.location))
    }
    collection.add(linked(chapter, link, in: collection.lastTalk))
  }

  /// A chapter that says which video it lies in where that isn't its talk's.
  private static func linked(_ chapter: Chapter, _ link: VideoLink?, in talk: Talk?) -> Chapter {
    guard chapter.writtenLink == nil, var link, let video = talk?.videos.first,
      !link.isSameVideo(as: video.link())
    else { return chapter }
    var chapter = chapter
    link.start = chapter.start
    chapter.writtenLink = link.url()
    return chapter
  }

  private static func talk(
    of item: Node, id: String, title: String, _ link: VideoLink?, _ file: FileName
  ) -> Talk {
    let video = link.map { link in
      Video(
        host: link.host, id: link.videoID, title: item.line("video_title"), list: link.list,
        index: link.index, duration: item.seconds("duration"), location: item.location)
    }
    return Talk(
      id: id, title: title,
      speakers: ExportItem.pairs(item, "speakers", "affiliations").map {
        Speaker(name: $0, affiliation: $1)
      },
      language: item.line("language").map { Language(text: $0, code: item.line("language_code")) },
      abstract: (item["abstract"]?.text ?? "").inParagraphs, videos: video.map { [$0] } ?? [],
      path: file.path, location: item.location)
  }
}
