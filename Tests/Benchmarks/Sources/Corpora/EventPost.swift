/// A made post about an event: 3 to 10 talks with their videos and chapters.
struct EventPost {
  /// The title of the event, with which the post's title begins.
  let event: String
  let playlist: String
  let talks: [CorpusTalk]

  /// Any event of a year.
  init(year: Int, _ dice: inout Dice) {
    event = "\(dice.pick(Vocabulary.series)) \(dice.pick(Vocabulary.cities)) \(year)"
    playlist = VideoID.playlist(&dice)
    talks = (0..<dice.number(in: 3...10)).map { _ in CorpusTalk(&dice) }
  }

  /// The lines behind the header.
  func lines(_ dice: inout Dice) -> [String] {
    var lines = [Prose.paragraph(dice.number(in: 3...6), &dice), "", "## Recordings", ""]
    lines += [Prose.paragraph(2, &dice), ""]
    for (index, talk) in talks.enumerated() { lines += section(talk, index, &dice) }
    return lines + [
      "## See you next time", "",
      "Write to [the list](https://lists.example.org/), come to our "
        + "[channel](https://www.youtube.com/channel/UCb7yQ2mWk3nV5tRz8sLxH0A). "
        + Prose.paragraph(2, &dice),
    ]
  }

  private func section(_ talk: CorpusTalk, _ index: Int, _ dice: inout Dice) -> [String] {
    let about = Prose.paragraph(dice.number(in: 1...4), &dice)
    return ["### <u>\(talk.title)</u>", "", about, ""] + speakers(of: talk) + [
      "{{< youtube id=\"\(talk.video)\" width=\"45%\" height=\"25%\" autoplay=\"false\" "
        + "controls=\"true\" mute=\"false\" title=\"\(event): \(talk.title)\" >}}",
      "", "language: \(talk.language)", "", "Chapters:", "",
    ] + talk.chapters.map { line($0, of: talk, index, &dice) } + [""]
  }

  private func speakers(of talk: CorpusTalk) -> [String] {
    if talk.speakers.count == 1 { return ["#### Speaker: \(talk.speakers[0].line)", ""] }
    return ["#### Speakers:", ""] + talk.speakers.map { "- \($0.line)" } + [""]
  }

  /// A chapter's line. The first talk isn't linked within the playlist, and some links have a colon
  /// behind them.
  private func line(
    _ chapter: CorpusChapter, of talk: CorpusTalk, _ index: Int, _ dice: inout Dice
  ) -> String {
    let list = index == 0 ? "" : "&list=\(playlist)&index=\(index + 1)"
    let link = "https://www.youtube.com/watch?v=\(talk.video)\(list)&t=\(chapter.start)s"
    return "- [\(chapter.stamp)](\(link))\(dice.hits(3) ? ":" : "") \(chapter.title)"
  }
}
