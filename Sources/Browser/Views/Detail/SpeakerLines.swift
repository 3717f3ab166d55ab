import ChapterModel
import Terminal

/// Who speaks in a talk, with what they do.
struct SpeakerLines {
  let speakers: [Speaker]
  let width: Int

  /// One a line, the affiliations below each other where the names leave room for that.
  var column: [DetailLine] {
    let widest = speakers.map { DisplayText($0.name).width }.max() ?? 0
    let nameWidth = min(widest, max(12, width / 3))
    return speakers.flatMap { speaker in
      let name = DisplayText(speaker.name).truncated(to: width)
      let gap = max(2, nameWidth + 2 - name.width)
      let room = width - name.width - gap
      let affiliation = speaker.affiliation ?? ""
      if DisplayText(affiliation).width <= room {
        return [Self.line(name, gap: gap, affiliation)]
      }
      return [DetailLine(name, .person)]
        + WordWrap.lines(of: affiliation, width: width - 2).map {
          DetailLine(DisplayText("  " + $0.string), .muted)
        }
    }
  }

  /// As many on a line as fit.
  var flow: [DetailLine] {
    var lines = [DetailLine()]
    var used = 0
    for speaker in speakers {
      let spans = spans(of: speaker)
      let needed = spans.reduce(0) { $0 + $1.text.width }
      if used > 0, used + 3 + needed > width {
        lines.append(DetailLine())
        used = 0
      }
      let gap = DetailLine.Span(text: DisplayText(used > 0 ? "   " : ""), style: .plain)
      lines[lines.count - 1].spans += [gap] + spans
      used += gap.text.width + needed
    }
    return lines
  }

  private func spans(of speaker: Speaker) -> [DetailLine.Span] {
    let name = DisplayText(speaker.name).truncated(to: width)
    let rest = DisplayText(speaker.affiliation.map { "  \($0)" } ?? "")
      .truncated(to: width - name.width)
    return [
      DetailLine.Span(text: name, style: .person), DetailLine.Span(text: rest, style: .muted),
    ]
  }

  private static func line(_ name: DisplayText, gap: Int, _ affiliation: String) -> DetailLine {
    var line = DetailLine(name, .person)
    guard !affiliation.isEmpty else { return line }
    let blanks = String(repeating: " ", count: gap)
    line.spans.append(DetailLine.Span(text: DisplayText(blanks + affiliation), style: .muted))
    return line
  }
}
