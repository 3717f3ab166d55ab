import ChapterModel
import PostReading

/// A talk while it is put together from an input.
struct TalkDraft {
  /// The title; empty for the file's.
  var title = ""

  /// The speakers.
  var speakers: [Speaker] = []

  /// The language.
  var language: Language?

  /// What it is about.
  var abstract = ""

  /// The link to its video, where the input says or implies one.
  var link: VideoLink?

  /// What the video is called.
  var videoTitle: String?

  /// How long the video lasts.
  var duration: Timestamp?

  /// The chapters in the order of the input; ends may be missing.
  var chapters: [Chapter] = []

  /// Where it begins in the input.
  var location = SourceLocation.start

  /// The talk, the how manieth of its file, counted from 1.
  func talk(in file: FileName, number: Int = 1) -> Talk {
    let name = title.inOneLine.isEmpty ? file.title : title.inOneLine
    let video = link.map { link in
      Video(
        host: link.host, id: link.videoID, title: videoTitle, list: link.list, index: link.index,
        duration: duration, location: location)
    }
    let id = video.map { "\($0.id).\(file.id)" } ?? "\(file.id).\(number)"
    return Talk(
      id: id, title: name.isEmpty ? file.id : name, speakers: speakers, language: language,
      abstract: abstract, videos: video.map { [$0] } ?? [],
      chapters: PackedChapters(
        ChapterEnds.filled(chapters, in: video ?? Video(id: "", duration: duration))),
      path: file.path, location: location)
  }

  /// The post that has this talk alone.
  func post(
    in file: FileName, event: String? = nil, date: CalendarDate? = nil,
    _ diagnostics: [Diagnostic] = []
  ) -> Post {
    let talk = talk(in: file)
    return Post(
      id: file.id, path: file.path, title: talk.title,
      date: date ?? DateReader.read(path: file.path),
      eventName: event.map(\.inOneLine).flatMap { $0.isEmpty ? nil : $0 }, talks: [talk],
      diagnostics: diagnostics)
  }
}
