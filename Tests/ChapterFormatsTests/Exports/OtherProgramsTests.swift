import ChapterFormats
import ChapterModel
import TestPrograms
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What the programs that a format is meant for make of it. Each test is skipped where its program
/// isn't installed: Debian's ffmpeg, mkvtoolnix, mpv, jq and libxml2-utils have them.
@Suite struct `Other programs read` {
  private static let titles = ExportSamples.hostileTitles
  private static let lines = titles.map { title in
    title.replacing("\r\n", with: " ").replacing("\n", with: " ")
      .replacing("\u{2028}", with: " ")
      .filter { !$0.unicodeScalars.contains { $0.properties.generalCategory == .control } }
  }
  private let event = ExportSamples.event(titles: titles)
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func write(_ format: ExportFormat) throws -> String {
    let name = "kapitel.\(format.fileEnding)"
    try folder.write(name, ExportSamples.text([event], as: format))
    return folder.path(name)
  }

  @Test(
    "FFmpeg's metadata: ffprobe finds the same titles and times",
    .enabled(if: OtherProgram.ffprobe.isInstalled, "ffprobe is not installed"))
  func ffmetadata() throws {
    let path = try write(.ffmetadata)
    let run = try OtherProgram.ffprobe.run([
      "-v", "error", "-f", "ffmetadata", "-show_chapters", "-show_format", "-of", "json", path,
    ])
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    let probe = try JSONDecoder().decode(Probe.self, from: Data(run.output.utf8))
    #expect(probe.chapters.map(\.tags.title) == Self.lines)
    #expect(probe.chapters.map(\.start_time) == Self.lines.indices.map { "\($0 * 60).000000" })
    #expect(probe.chapters.map(\.end_time) == Self.lines.indices.map { "\($0 * 60 + 60).000000" })
    #expect(probe.format.tags["title"] == "Die Stärke der Gemeinschaft")
    #expect(probe.format.tags["purl"] == "https://www.youtube.com/watch?v=P9pO0fPGVeo")
  }

  @Test(
    "WebVTT: ffprobe finds a cue for each chapter",
    .enabled(if: OtherProgram.ffprobe.isInstalled, "ffprobe is not installed"))
  func webVTT() throws {
    let path = try write(.webvtt)
    let run = try OtherProgram.ffprobe.run([
      "-v", "error", "-f", "webvtt", "-show_packets", "-of", "json", path,
    ])
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    let packets = try JSONDecoder().decode(Packets.self, from: Data(run.output.utf8)).packets
    #expect(packets.map(\.pts) == Self.lines.indices.map { $0 * 60_000 })
    #expect(packets.allSatisfy { $0.duration == 60_000 })
  }

  @Test(
    "Matroska's XML and OGM: mkvmerge takes the same chapters",
    .enabled(
      if: OtherProgram.areInstalled(.mkvmerge, .mkvextract), "mkvtoolnix is not installed"),
    arguments: [ExportFormat.matroska, .ogm]) func mkvmerge(format: ExportFormat) throws
  {
    let path = try write(format)
    let video = folder.path("nur-kapitel.mks")
    let merge = try OtherProgram.mkvmerge.run(["-o", video, "--chapters", path])
    #expect(merge.status == 0, "\(merge.output)")
    let extract = try OtherProgram.mkvextract.run([video, "chapters", "--simple"])
    let chapters = extract.lines.split(separator: "", omittingEmptySubsequences: true).joined()
    let names = chapters.filter { $0.contains(/^CHAPTER\d+NAME=/) }
      .map { $0.drop { $0 != "=" }.dropFirst() }
    #expect(names.map(String.init) == Self.lines)
    let times = chapters.filter { $0.contains(/^CHAPTER\d+=/) }
    #expect(times.count == Self.lines.count)
    #expect(times.dropFirst().first?.hasSuffix("=00:01:00.000") == true)
  }

  @Test(
    "FFmpeg's metadata: mpv shows the chapters",
    .enabled(if: OtherProgram.areInstalled(.mpv, .ffmpeg), "mpv or ffmpeg is not installed"))
  func mpvChapters() throws {
    let path = try write(.ffmetadata)
    let output = try play(
      sound(), "--chapters-file=\(path)",
      message: "chapters=${chapters} last=${chapter-list/\(Self.lines.count - 1)/title}")
    #expect(
      output.contains("chapters=\(Self.lines.count) last=\(Self.lines.last ?? "")"), "\(output)")
  }

  @Test(
    "EDL: mpv plays the segments as chapters",
    .enabled(if: OtherProgram.areInstalled(.mpv, .ffmpeg), "mpv or ffmpeg is not installed"))
  func mpvEDL() throws {
    let sound = try sound()
    let titles = ["Föhn, 1; 2! %3%", "Ende"]
    let event = ExportSamples.event(titles: titles, host: .recording, id: sound)
    try folder.write("film.edl", ExportSamples.text([event], as: .edl))
    let output = try play(
      folder.path("film.edl"),
      message: "chapters=${chapters} ${chapter-list/0/title} | ${=duration}")
    #expect(output.contains("chapters=2 Föhn, 1; 2! %3% | 120"), "\(output)")
  }

  @Test(
    "M3U: mpv shows talk and chapter as the title of an entry",
    .enabled(if: OtherProgram.areInstalled(.mpv, .ffmpeg), "mpv or ffmpeg is not installed"))
  func mpvPlaylist() throws {
    let sound = try sound()
    let event = ExportSamples.event(
      titles: ["Föhn, ja - nein"], talkTitle: "Wetter - heute", host: .recording, id: sound)
    let list = ExportSamples.text([event], as: .m3u).replacing("#t=0", with: "")
    try folder.write("liste.m3u8", list)
    let output = try play(folder.path("liste.m3u8"), message: "title=${media-title}")
    #expect(output.contains("title=Wetter – heute - Föhn, ja - nein"), "\(output)")
  }

  @Test(
    "JSON: jq takes every document",
    .enabled(if: OtherProgram.jq.isInstalled, "jq is not installed"),
    arguments: [
      (ExportFormat.json, ".items[].chapters[].title"), (.jsonl, ".chapters[].title"),
      (.podcast, ".chapters[].title"), (.clips, ".hasPart[].name"),
    ]) func json(format: ExportFormat, titles: String) throws
  {
    let run = try OtherProgram.jq.run(
      ["-c", titles], input: ExportSamples.text([event], as: format))
    #expect(run.status == 0, "\(run.errors)")
    let found = try run.lines.map { try JSONDecoder().decode(String.self, from: Data($0.utf8)) }
    let isWhole = format == .json || format == .jsonl
    #expect(found == (isWhole ? Self.titles : Self.lines))
  }

  @Test(
    "XML: xmllint finds the same titles in well-formed documents",
    .enabled(if: OtherProgram.xmllint.isInstalled, "xmllint is not installed"),
    arguments: [
      (ExportFormat.podlove, "//*[local-name()='chapter']/@title"),
      (.matroska, "//ChapterString/text()"),
      (.xspf, "//*[local-name()='track']/*[local-name()='title']/text()"),
    ]) func xml(format: ExportFormat, path: String) throws
  {
    let file = try write(format)
    for (position, title) in Self.lines.enumerated() {
      let expression = "string((\(path))[\(position + 1)])"
      let run = try OtherProgram.xmllint.run(["--nonet", "--xpath", expression, file])
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output == title + "\n")
    }
  }

  /// Two minutes of silence as a file.
  private func sound() throws -> String {
    let path = folder.path("stille.wav")
    let run = try OtherProgram.ffmpeg.run([
      "-v", "error", "-f", "lavfi", "-i", "anullsrc=r=8000:cl=mono", "-t", "1200", path,
    ])
    #expect(run.status == 0, "\(run.errors)")
    return path
  }

  private func play(_ file: String, _ options: String..., message: String) throws -> String {
    try OtherProgram.mpv.run(
      [
        "--no-config", "--vo=null", "--ao=null", "--frames=1", "--end=0.1", "--ytdl=no",
        "--term-playing-msg=\(message)",
      ] + options + [file]
    ).output
  }

  private struct Probe: Decodable {
    struct Tags: Decodable { let title: String }
    struct Chapter: Decodable {
      let start_time: String
      let end_time: String
      let tags: Tags
    }
    struct Format: Decodable { let tags: [String: String] }
    let chapters: [Chapter]
    let format: Format
  }

  private struct Packets: Decodable {
    struct Packet: Decodable {
      let pts: Int
      let duration: Int
    }
    let packets: [Packet]
  }
}
