import ChapterModel

/// FFmpeg's metadata file (ffmpeg-formats(1), Metadata), which `ffmpeg -i video -i FILE
/// -map_chapters 1` puts into a video and mpv's `--chapters-file` reads.
///
///     file    = ";FFMETADATA1" LF { tag } { chapter }
///     chapter = "[CHAPTER]" LF "TIMEBASE=1/1000" LF "START=" ms LF "END=" ms LF tag
///     tag     = key "=" value LF
///
/// TIMEBASE, START and END stand in that order before the tags: a missing TIMEBASE means nanoseconds,
/// a missing END swallows the next line. `=`, `;`, `#`, `\` and line ends are escaped by a `\`.
///
/// It holds the talk's title, speakers' names, event, date, abstract, language code and link, and
/// start, end and title of the chapters of its video.
enum FFMetadataFile: TalkWriter {
  static func write(
    _ talk: Talk, in event: Event, to output: inout OutputBuffer, _ notes: inout ExportNotes
  ) {
    output.append(";FFMETADATA1\n")
    let tags = [
      ("title", talk.title.inOneLine),
      ("artist", talk.speakers.map(\.name.inOneLine).joined(separator: "; ")),
      ("album", event.title.inOneLine),
      ("date", event.date?.description ?? ""),
      ("language", talk.language?.code ?? ""),
      ("description", talk.abstract.paragraphs.joined(separator: "\n")),
      ("purl", talk.link?.url() ?? ""),
    ]
    for (key, value) in tags where !value.isEmpty { write(key, value, to: &output) }
    for (chapter, end) in Timeline(talk).closed(&notes) {
      output.append("[CHAPTER]\nTIMEBASE=1/1000\n")
      output.append(raw: "START=\(milliseconds(chapter.start))\nEND=\(milliseconds(end))\n")
      write("title", chapter.title, to: &output)
    }
  }

  private static func milliseconds(_ time: Timestamp) -> String {
    time == .zero ? "0" : "\(time.seconds)000"
  }

  private static func write(_ key: String, _ value: String, to output: inout OutputBuffer) {
    output.append(raw: "\(key)=")
    for byte in value.utf8 {
      if "=;#\\\n".utf8.contains(byte) { output.append("\\") }
      output.append(byte)
    }
    output.append("\n")
  }
}
