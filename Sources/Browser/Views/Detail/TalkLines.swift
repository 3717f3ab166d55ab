import ChapterModel
import Terminal

/// All that is known of a talk, and where in it a chapter lies, as lines.
struct TalkLines {
  let talk: Talk

  /// The selected chapter; nil where the talk itself is selected.
  let chapter: Chapter?

  let width: Int

  var lines: [DetailLine] {
    bar + (chapter == nil ? [] : DetailLine.wrapped(talk.title, width: width, .plain)) + speakers
      + DetailLine.wrapped(talk.abstract, width: width, .plain) + facts
  }

  private var bar: [DetailLine] {
    guard let chapter, let length = TalkLength(of: talk) else { return [] }
    return [DetailLine(bar: TimeBar(chapter: chapter, length: length))]
  }

  /// The speakers, as many on a line as fit, the languages at the right edge of the first.
  private var speakers: [DetailLine] {
    let languages = DisplayText(languages).truncated(to: width / 3)
    let room = width - (languages.width > 0 ? languages.width + 2 : 0)
    var lines = [DetailLine()]
    var used = 0
    for speaker in talk.speakers {
      let spans = Self.spans(of: speaker, width: room)
      let needed = spans.reduce(0) { $0 + $1.text.width }
      if used > 0, used + 3 + needed > room {
        lines.append(DetailLine())
        used = 0
      }
      let gap = DetailLine.Span(text: DisplayText(used > 0 ? "   " : ""), style: .plain)
      lines[lines.count - 1].spans += [gap] + spans
      used += gap.text.width + needed
    }
    if languages.width > 0 { lines[0].trailing = DetailLine.Span(text: languages, style: .muted) }
    return talk.speakers.isEmpty && languages.width == 0 ? [] : lines
  }

  private static func spans(of speaker: Speaker, width: Int) -> [DetailLine.Span] {
    let name = DisplayText(speaker.name).truncated(to: width)
    let rest = DisplayText(speaker.affiliation.map { "  \($0)" } ?? "")
      .truncated(to: width - name.width)
    return [
      DetailLine.Span(text: name, style: .person), DetailLine.Span(text: rest, style: .muted),
    ]
  }

  /// The talk's language, and those that its post is translated into.
  private var languages: String {
    let own = [talk.language?.text].compactMap(\.self)
    let others = talk.translations.compactMap { $0.language?.text }
    return (own + (others.isEmpty ? [] : ["also " + others.joined(separator: ", ")]))
      .joined(separator: ", ")
  }

  /// Where it stands in the post.
  private var facts: [DetailLine] {
    let line = (chapter?.location ?? talk.location).line
    return DetailLine.wrapped("\(talk.path):\(line)", width: width, .muted)
  }
}
