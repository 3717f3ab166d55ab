import ChapterModel

/// The chapters of Ogg media, mkvmerge's simple format (mkvmerge(1), "The simple chapter format").
///
///     file  = { "CHAPTER" NN "=" HH:MM:SS.000 LF "CHAPTER" NN "NAME=" title LF }
///
/// Numbers have two digits, more from 100 on. The text is UTF-8, which mkvmerge believes where the
/// locale says so or with `--chapter-charset UTF-8`.
///
/// It holds start and title of the chapters of one video.
enum OGMChapters: TalkWriter {
  static func write(
    _ talk: Talk, in event: Event, to output: inout OutputBuffer, _ notes: inout ExportNotes
  ) {
    let timeline = Timeline(talk)
    timeline.noteElsewhere(&notes)
    for (position, chapter) in timeline.own.enumerated() {
      let key = "CHAPTER" + (position < 9 ? "0" : "") + String(position + 1)
      output.append(raw: "\(key)=\(ClockText.long(chapter.start, decimals: 3))\n")
      output.append(raw: "\(key)NAME=\(chapter.title)\n")
    }
  }
}
