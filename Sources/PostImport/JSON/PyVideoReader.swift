import ChapterModel
import FrontMatter
import PostReading

/// Reads a talk of pyvideo's data (github.com/pyvideo/data, `EVENT/videos/TALK.json`).
///
/// Title, speakers, language, description, day (`recorded`), duration and the videos that a link can
/// lead into are taken, and the chapters that the description may hold. The event is called after the
/// folder around `videos`.
enum PyVideoReader: FormatReader {
  static func read(_ text: Span<UInt8>, file: FileName) throws(InputError) -> [Post] {
    let root = try JSONText.read(text)
    guard let title = root.line("title") else {
      throw InputError("it has no title", at: root.location)
    }
    let videos = root["videos"]?.items.compactMap { $0["url"]?.text ?? $0.text } ?? []
    var draft = TalkDraft(link: videos.lazy.compactMap { VideoLink($0) }.first ?? file.link)
    draft.title = title
    draft.speakers = (root["speakers"]?.items ?? []).compactMap { $0.text?.inOneLine }
      .filter { !$0.isEmpty }.map { Speaker(name: $0) }
    draft.language = root.line("language").flatMap { LanguageReader.read($0) }
    draft.duration = root.seconds("duration")
    draft.location = root.location
    let description = root["description"] ?? root["summary"]
    if let description, let written = description.text {
      let read = DescriptionReader.read(written, at: description.location)
      draft.chapters = read.chapters
      draft.abstract = read.abstract
    }
    let date = root["recorded"]?.text.flatMap { DateReader.read($0) }
    return [draft.post(in: file, event: event(of: file.path), date: date)]
  }

  /// `pycon-us-2019/videos/talk.json` belongs to `pycon us 2019`.
  private static func event(of path: String) -> String? {
    let folders = path.split(separator: "/").dropLast()
    guard folders.last == "videos", let name = folders.dropLast().last else { return nil }
    return name.split { $0 == "-" || $0 == "_" }.joined(separator: " ")
  }
}
