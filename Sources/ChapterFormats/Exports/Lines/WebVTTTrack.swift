import ChapterModel

/// A chapter track of the web, WebVTT (w3.org/TR/webvtt1), for `<track kind="chapters">`.
///
///     file = "WEBVTT - " title LF LF ["NOTE " link LF LF] { cue LF }
///     cue  = time " --> " time LF text LF
///     time = HH ":" MM ":" SS ".000"          exactly three decimals, hours of two digits or more
///
/// `-->` may stand in no text: `>` is always `&gt;`, and `&` and `<` are escaped too; in the header's
/// title, which knows no escapes, `-->` becomes `→`. A cue needs an end behind its start, and an
/// empty line would end it.
///
/// It holds the talk's title and link, and start, end and title of the chapters of its video.
enum WebVTTTrack: TalkWriter {
  static func write(
    _ talk: Talk, in event: Event, to output: inout OutputBuffer, _ notes: inout ExportNotes
  ) {
    let title = talk.title.inOneLine.replacingAll("-->", by: "\u{2192}")
    output.append(raw: "WEBVTT - \(title)\n\n")
    if let link = talk.link { output.append(raw: "NOTE \(link.url())\n\n") }
    for (chapter, end) in Timeline(talk).closed(&notes) {
      output.append(raw: "\(time(chapter.start)) --> \(time(end))\n")
      output.append(raw: MarkupText.escaped(chapter.title) + "\n\n")
    }
  }

  private static func time(_ time: Timestamp) -> String { ClockText.long(time, decimals: 3) }
}
