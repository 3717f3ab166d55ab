import ChapterFormats
import ChapterModel

/// A talk for programs: in each line a name and its values, a tab between two.
///
/// The names are `title`, `event` (title and id), `date`, `id`, `url`, `file` (path and line),
/// `speaker` (name and affiliation; one line each), `language` (words and code), `abstract`, and
/// `chapter` (start in seconds, title, link; one line each). What is not known has no line.
struct TalkRecord {
  private let place: TalkPlace

  /// The record of a talk.
  init(_ place: TalkPlace) {
    self.place = place
  }

  /// Writes its lines.
  func write(to output: inout OutputBuffer) {
    let (event, talk) = (place.event, place.talk)
    line("title", [talk.title], to: &output)
    line("event", [event.title, event.id], to: &output)
    line("date", [event.date?.description], to: &output)
    line("id", [talk.id], to: &output)
    line("url", [talk.link?.url()], to: &output)
    line("file", [talk.path, "\(talk.location.line)"], to: &output)
    for speaker in talk.speakers {
      line("speaker", [speaker.name, speaker.affiliation ?? ""], to: &output)
    }
    line("language", [talk.language?.text, talk.language?.code ?? ""], to: &output)
    line("abstract", [talk.abstract.isEmpty ? nil : talk.abstract], to: &output)
    for chapter in talk.chapters {
      let url = talk.link(to: chapter)?.url() ?? ""
      line("chapter", ["\(chapter.start.seconds)", chapter.title, url], to: &output)
    }
  }

  private func line(_ name: String, _ values: [String?], to output: inout OutputBuffer) {
    guard let first = values.first, first != nil else { return }
    output.append(field: name)
    for value in values {
      output.append("\t")
      output.append(field: value ?? "")
    }
    output.append("\n")
  }
}
