import ChapterModel

/// Reads a heading that leads to a time of a video:
///
///     heading = stamp separator title  /  title "(" stamp ")"  /  [title] "(" stamp "in the video)"
///             / title "[Video](" timed url ")"  /  "[" title "](" timed url ")"
///
/// The stamp may be a link, and its brackets square ones. `in the video` makes any line a jump.
enum HeadingJump {
  /// The jump of a heading; the title is empty where nothing but the time stands there.
  static func read(
    _ line: TextLine, at index: Int, _ text: Span<UInt8>, needsPhrase: Bool = false
  ) -> Jump? {
    let plain = line.plain
    guard plain.bytes.count <= JumpTitle.limit else { return nil }
    // Without a digit there is no stamp that says `in the video`, wherever links lead to.
    if needsPhrase, plain.bytes.allSatisfy({ !$0.isDigit }) { return nil }
    let timed = plain.links.first { JumpReader.reading(of: $0, in: line, text).link?.start != nil }
    let found = HeadingStamp.find(plain, isLinked: timed != nil)
    if let found, found.isInVideo || !needsPhrase {
      let link = plain.links.first { $0.range.contains(found.range.lowerBound) } ?? timed
      var jump = Jump(
        line: ChapterLine(
          label: (found.text, found.time), separator: .blank, title: found.title,
          source: plain.source(of: found.range.lowerBound)),
        textLine: index, place: .heading, isCertain: link != nil || found.isInVideo)
      if let link { follow(link, of: line, text, in: &jump) }
      return jump
    }
    guard let timed, !needsPhrase else { return nil }
    let name = plain.string(in: timed.range)
    let around =
      JumpTitle.cleaned(plain.string(in: 0..<timed.range.lowerBound)) + " "
      + JumpTitle.cleaned(plain.string(in: timed.range.upperBound..<plain.bytes.count))
    let title = SectionLabel.namesVideo(name) ? around : plain.string
    var jump = Jump(
      line: ChapterLine(
        separator: .blank, title: SectionScanner.cleaned(JumpTitle.cleaned(title)),
        source: plain.source(of: timed.range.lowerBound)),
      textLine: index, place: .heading, isCertain: true)
    follow(timed, of: line, text, in: &jump)
    return jump
  }

  private static func follow(
    _ link: PlainText.Link, of line: TextLine, _ text: Span<UInt8>, in jump: inout Jump
  ) {
    let reading = JumpReader.reading(of: link, in: line, text)
    guard let video = reading.link else { return }
    let written = line.content.links[link.index]
    jump.line.link = LineLink(
      written: text.text(written.destination), video: video, flaws: reading.flaws,
      time: video.start)
    jump.line.source = written.range.lowerBound
  }
}
