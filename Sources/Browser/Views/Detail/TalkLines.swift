import ChapterCatalog
import ChapterModel
import Terminal

/// All that is known of a talk, and where in it a chapter lies, as lines.
struct TalkLines {
  let talk: Talk

  /// The event that the talk belongs to.
  let event: Event

  /// The selected chapter; nil where the talk itself is selected.
  let chapter: Chapter?

  /// What is wrong with it.
  let faults: [PostFaults.Fault]

  let width: Int

  /// Where facts stand, and so what of them is said elsewhere.
  private enum FactPlace {
    /// Below the text, which has speakers and languages at its top.
    case below
    /// Beside the text, which has the speakers.
    case beside
    /// On a screen of their own.
    case whole
  }

  /// From this width on, facts stand beside the text rather than below it.
  private static let widthOfTwoColumns = 150

  /// The widest that text is set: longer lines are hard to follow.
  private static let widestText = 110

  /// What fits below the lists first, then the rest, to be scrolled.
  var lines: [DetailLine] {
    guard width < Self.widthOfTwoColumns else { return bar + twoColumns }
    return bar + title(width: width) + speakersInFlow
      + DetailLine.wrapped(talk.abstract, width: width, .plain) + facts(.below, width: width)
      + DiagnosticLines(path: talk.path, faults: faults, width: width).lines
  }

  /// All of it with names for the facts, for a whole screen.
  var wholeLines: [DetailLine] {
    let diagnostics = DiagnosticLines(path: talk.path, faults: faults, width: width).lines
    let abstract = DetailLine.wrapped(
      talk.abstract, width: min(width, Self.widestText), .plain)
    return bar + title(width: width) + [DetailLine()] + facts(.whole, width: width)
      + Self.paragraph(abstract) + Self.paragraph(diagnostics)
  }

  private static func paragraph(_ lines: [DetailLine]) -> [DetailLine] {
    lines.isEmpty ? [] : [DetailLine()] + lines
  }

  /// Title, speakers and abstract, and to their right the facts.
  private var twoColumns: [DetailLine] {
    let left = min(Self.widestText, width * 3 / 5)
    let right = width - left - 4
    let text =
      title(width: left) + SpeakerLines(speakers: talk.speakers, width: left).column
      + DetailLine.wrapped(talk.abstract, width: left, .plain)
    let beside =
      facts(.beside, width: right)
      + DiagnosticLines(path: talk.path, faults: faults, width: right).lines
    return (0..<max(text.count, beside.count)).map { number in
      var line = number < text.count ? text[number] : DetailLine()
      line.aside = number < beside.count ? beside[number].spans : []
      line.asideColumn = left + 4
      return line
    }
  }

  private var bar: [DetailLine] {
    guard let chapter, let length = TalkLength(of: talk, video: chapter.videoIndex) else {
      return []
    }
    return [DetailLine(bar: TimeBar(chapter: chapter, length: length))]
  }

  private func title(width: Int) -> [DetailLine] {
    chapter == nil ? [] : DetailLine.wrapped(talk.title, width: width, .plain)
  }

  /// The speakers, as many on a line as fit, languages and what is odd at the right edge of the
  /// first.
  private var speakersInFlow: [DetailLine] {
    let summary = DiagnosticLines.summary(of: faults)
    let languages = DisplayText(languages).truncated(to: width / 3)
    let gap = languages.width > 0 ? "  " : ""
    let odd = summary.map { DisplayText(gap + $0.text.string) } ?? DisplayText("")
    let edge = languages.width + odd.width
    guard !talk.speakers.isEmpty || edge > 0 else { return [] }
    var lines = SpeakerLines(speakers: talk.speakers, width: width - (edge > 0 ? edge + 2 : 0)).flow
    if edge > 0 {
      lines[0].trailing = [
        DetailLine.Span(text: languages, style: .muted),
        DetailLine.Span(text: odd, style: summary?.style ?? .plain),
      ]
    }
    return lines
  }

  /// The talk's language, and those that its post is translated into.
  private var languages: String {
    let own = [talk.language?.text].compactMap(\.self)
    let others = talk.translations.compactMap { $0.language?.text }
    return (own + (others.isEmpty ? [] : ["also " + others.joined(separator: ", ")]))
      .joined(separator: ", ")
  }

  /// What is known beside the text: its event, its length, its videos, where it stands.
  private func facts(_ place: FactPlace, width: Int) -> [DetailLine] {
    var facts = LabelledLines(width: width)
    facts.add("Event", [event.title, event.date?.description].joined(by: " · "))
    if place == .whole {
      let speakers = SpeakerLines(speakers: talk.speakers, width: facts.valueWidth).column
      facts.add(talk.speakers.count == 1 ? "Speaker" : "Speakers", speakers)
    }
    if place != .below { facts.add("Language", languages) }
    facts.add("Length", length)
    if place == .whole || talk.videos.count > 1 {
      for (number, video) in talk.videos.enumerated() {
        facts.add(number == 0 ? "Video" : "", Self.text(of: video), .plain)
      }
    }
    let line = (chapter?.location ?? talk.location).line
    facts.add("Post", "\(talk.path):\(line)", .muted)
    return facts.lines
  }

  /// Who serves a video, how long it is, and what it is called there.
  private static func text(of video: Video) -> String {
    [video.host.name, video.id, video.duration?.description, video.title].joined(by: " · ")
  }

  /// How long the talk is and how many chapters it has.
  private var length: String {
    let count = talk.chapters.count
    let chapters = count == 0 ? "no chapters" : count == 1 ? "1 chapter" : "\(count) chapters"
    let durations = talk.chapters.compactMap(\.duration)
    let longest = durations.count > 1 ? durations.max().map { "the longest \($0)" } : nil
    return [TalkLength(of: talk)?.description, chapters, longest].joined(by: " · ")
  }
}

extension [String?] {
  /// What is there and not empty, with a separator between.
  fileprivate func joined(by separator: String) -> String {
    compactMap(\.self).filter { !$0.isEmpty }.joined(separator: separator)
  }
}
