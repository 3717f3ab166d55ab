import ChapterModel

/// Matroska's chapters in the XML that mkvmerge and mkvpropedit take (`--chapters`), by the element
/// names of RFC 9559, section 5.1.7.
///
///     ChapterAtom = ChapterTimeStart [ChapterTimeEnd] ChapterDisplay
///     ChapterDisplay = ChapterString ChapterLanguage [ChapLanguageIETF]
///
/// Times have nine decimals. Atoms are never nested, whatever the level of a chapter: players show
/// only the outermost. `ChapterLanguage` knows the three letters of ISO 639-2 and is `und` here, the
/// code of the talk stands in `ChapLanguageIETF` (BCP 47), which goes before it. A file needs an
/// atom: a talk without chapters makes none that mkvmerge takes.
///
/// It holds start, end and title of the chapters of one video.
enum MatroskaChapters: TalkWriter {
  static func write(
    _ talk: Talk, in event: Event, to output: inout OutputBuffer, _ notes: inout ExportNotes
  ) {
    let timeline = Timeline(talk)
    timeline.noteElsewhere(&notes)
    output.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    output.append("<Chapters>\n  <EditionEntry>\n")
    for chapter in timeline.own { write(chapter, in: talk.language?.code, to: &output) }
    output.append("  </EditionEntry>\n</Chapters>\n")
  }

  private static func write(
    _ chapter: TimedChapter, in language: String?, to output: inout OutputBuffer
  ) {
    output.append("    <ChapterAtom>\n")
    write("ChapterTimeStart", time(chapter.start), indent: 6, to: &output)
    if let end = chapter.end { write("ChapterTimeEnd", time(end), indent: 6, to: &output) }
    output.append("      <ChapterDisplay>\n")
    write("ChapterString", chapter.title, indent: 8, to: &output)
    write("ChapterLanguage", "und", indent: 8, to: &output)
    if let language { write("ChapLanguageIETF", language, indent: 8, to: &output) }
    output.append("      </ChapterDisplay>\n    </ChapterAtom>\n")
  }

  private static func write(
    _ name: String, _ text: String, indent: Int, to output: inout OutputBuffer
  ) {
    let blanks = String(repeating: " ", count: indent)
    output.append(raw: "\(blanks)<\(name)>\(MarkupText.escaped(text))</\(name)>\n")
  }

  private static func time(_ time: Timestamp) -> String { ClockText.long(time, decimals: 9) }
}
