import ChapterFormats
import ChapterModel
import Terminal

/// A talk for people: facts beside their names, the abstract wrapped, chapters with aligned times.
struct TalkPage {
  private let place: TalkPlace
  private let width: Int?
  private let isColored: Bool

  /// The widest that running text gets, since long lines are hard to read.
  private static let widestText = 100

  /// The page of a talk.
  ///
  /// - Parameters:
  ///   - place: the talk and its event.
  ///   - width: how many cells a line may have; nil for any number.
  ///   - isColored: whether there are colours and links.
  init(_ place: TalkPlace, width: Int?, isColored: Bool) {
    self.place = place
    self.width = width
    self.isColored = isColored
  }

  /// Writes its lines.
  func write(to output: inout OutputBuffer) {
    let talk = place.talk
    let url = talk.link?.url()
    for line in wrapped(talk.title, indent: 0) { write(line, .bold, link: url, to: &output) }
    let event = [place.event.title, place.event.date?.description].compactMap(\.self)
    for line in wrapped(event.joined(separator: ", "), indent: 0) {
      write(line, .muted, to: &output)
    }
    output.append("\n")
    for (name, text) in facts { writeFact(name, text, to: &output) }
    for (number, paragraph) in talk.abstract.split(separator: "\n").enumerated() {
      if number == 0 || !paragraph.isEmpty { output.append("\n") }
      for line in wrapped(String(paragraph), indent: 0) { write(line, .plain, to: &output) }
    }
    writeChapters(to: &output)
  }

  private var facts: [(name: String, text: String)] {
    let talk = place.talk
    let speakers = talk.speakers.enumerated().map { number, speaker in
      let name = number == 0 ? (talk.speakers.count == 1 ? "Speaker" : "Speakers") : ""
      return (
        name, ([speaker.name] + [speaker.affiliation].compactMap(\.self)).joined(separator: " - ")
      )
    }
    let video = talk.videos.first?.duration.map { [("Length", $0.description)] } ?? []
    return speakers + (talk.language.map { [("Language", $0.text)] } ?? []) + video
      + (talk.link.map { [("Link", $0.url())] } ?? [])
      + [("File", "\(talk.path):\(talk.location.line)"), ("Id", talk.id)]
  }

  private func writeFact(_ name: String, _ text: String, to output: inout OutputBuffer) {
    let column = 10
    let lines =
      name == "Link" || name == "File" ? [DisplayText(text)] : wrapped(text, indent: column)
    for (number, line) in lines.enumerated() {
      let label = DisplayText(number == 0 ? name : "")
      output.append(raw: paint(label.string, .muted))
      output.append(raw: String(repeating: " ", count: max(1, column - label.width)))
      write(line, .plain, link: name == "Link" ? text : nil, to: &output)
    }
  }

  private func writeChapters(to output: inout OutputBuffer) {
    let talk = place.talk
    guard !talk.chapters.isEmpty else { return }
    output.append("\n")
    let timeWidth = talk.chapters.map(\.start.description.count).max() ?? 0
    for chapter in talk.chapters {
      let time = chapter.start.description
      let indent = String(repeating: "  ", count: min(chapter.level, 8))
      let column = timeWidth + 4 + indent.count
      for (number, line) in wrapped(chapter.title, indent: column).enumerated() {
        let stamp = number == 0 ? time : ""
        output.append(raw: String(repeating: " ", count: 2 + timeWidth - stamp.count))
        output.append(raw: stamp.isEmpty ? "" : paint(stamp, .time))
        output.append(raw: "  " + indent)
        write(line, .plain, link: talk.link(to: chapter)?.url(), to: &output)
      }
    }
  }

  private func wrapped(_ text: String, indent: Int) -> [DisplayText] {
    guard let width else { return [DisplayText(text)] }
    return TextWrap.lines(of: text, width: max(8, min(width, Self.widestText) - indent))
  }

  private func write(
    _ text: DisplayText, _ style: TextStyle, link: String? = nil, to output: inout OutputBuffer
  ) {
    output.append(raw: paint(text.string, style, link: link))
    output.append("\n")
  }

  private func paint(_ text: String, _ style: TextStyle, link: String? = nil) -> String {
    isColored && !text.isEmpty ? TextStyle.linked(style.paint(text), to: link) : text
  }
}
