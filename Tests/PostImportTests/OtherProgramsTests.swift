import ChapterFormats
import ChapterModel
import PostImport
import TestPrograms
import Testing

/// What the programs write that a format comes from; skipped where they aren't installed.
@Suite struct `What other programs write` {
  private let folder: TemporaryFolder
  private let event: Event

  init() throws {
    folder = try TemporaryFolder()
    var random = SeededGenerator(seed: 7)
    event = RandomTalk.event(&random, with: ["1:30"])
  }

  @Test(
    "is read: FFmpeg's metadata",
    .enabled(if: OtherProgram.ffmpeg.isInstalled, "ffmpeg is not installed"))
  func ffmpeg() throws {
    try write(.ffmetadata, "kapitel.txt")
    let written = try OtherProgram.ffmpeg.run([
      "-v", "error", "-f", "ffmetadata", "-i", folder.path("kapitel.txt"), "-f", "ffmetadata", "-",
    ])
    #expect(written.status == 0, "\(written.errors)")
    #expect(read(written.output).chapterLines == chapterLines)
  }

  @Test(
    "is read: mkvextract's XML and its simple chapters",
    .enabled(
      if: OtherProgram.areInstalled(.mkvmerge, .mkvextract), "mkvtoolnix is not installed"),
    arguments: [[], ["--simple"]]) func mkvextract(options: [String]) throws
  {
    try write(.matroska, "kapitel.xml")
    let video = folder.path("nur-kapitel.mks")
    let made = try OtherProgram.mkvmerge.run([
      "-o", video, "--chapters", folder.path("kapitel.xml"),
    ])
    #expect(made.status == 0, "\(made.output)")
    let written = try OtherProgram.mkvextract.run([video, "chapters"] + options)
    #expect(read(written.output).chapterLines == chapterLines)
  }

  private var chapterLines: [String] {
    event.talks.flatMap(\.chapters).map { "\($0.start) \($0.title)" }
  }

  private func write(_ format: ExportFormat, _ name: String) throws {
    var output = OutputBuffer()
    _ = format.write([event], to: &output)
    try folder.write(name, String(decoding: output.bytes, as: UTF8.self))
  }
}
