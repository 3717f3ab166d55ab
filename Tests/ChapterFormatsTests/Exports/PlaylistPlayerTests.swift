import ChapterFormats
import ChapterModel
import TestPrograms
import Testing

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// What VLC makes of playlists; skipped where it isn't installed. It refuses to run as root, so that
/// it is run as nobody there.
@Suite(
  "VLC reads",
  .enabled(if: OtherProgram.vlc.isInstalled, "vlc is not installed"),
  .enabled(if: OtherProgram.ffmpeg.isInstalled, "ffmpeg is not installed"),
  .enabled(if: geteuid() != 0 || OtherProgram.setpriv.isInstalled, "root can't step down"))
struct PlaylistPlayerTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    chmod(folder.path, 0o777)
  }

  @Test("each entry of a playlist, from where it starts", arguments: [ExportFormat.m3u, .xspf])
  func entries(format: ExportFormat) throws {
    let sound = try sound()
    let event = ExportSamples.event(
      titles: ["Föhn, ja - nein", "Q&A <ä>"], talkTitle: "Wetter, heute", host: .recording,
      id: sound)
    let name = "liste.\(format.fileEnding)"
    // Here a recording is a file, whose path has no time behind it.
    let list = ExportSamples.text([event], as: format)
    try folder.write(name, list.replacing("#t=60", with: "").replacing("#t=0", with: ""))
    let log = try play(folder.path(name))
    #expect(log.contains("rebuild done - 2 items"), "\(log)")
    #expect(log.contains("starting at time: 60s"), "\(log)")
    // XSPF's titles are in no log.
    if format == .m3u { #expect(log.contains("'Föhn, ja - nein'") && log.contains("'Q&A <ä>'")) }
  }

  /// Two minutes of silence.
  private func sound() throws -> String {
    let path = folder.path("stille.wav")
    let run = try OtherProgram.ffmpeg.run([
      "-v", "error", "-f", "lavfi", "-i", "anullsrc=r=8000:cl=mono", "-t", "120", path,
    ])
    #expect(run.status == 0, "\(run.errors)")
    return "file://\(path)"
  }

  /// What VLC says while it plays a list a hundred times as fast.
  private func play(_ path: String) throws -> String {
    let arguments = [
      "vlc", "--intf", "dummy", "--vout", "dummy", "--aout", "dummy", "--play-and-exit", "--rate",
      "100",
      "-vv", path,
    ]
    let home = ["env", "HOME=\(folder.path)", "timeout", "60"]
    let run =
      geteuid() == 0
      ? try OtherProgram.setpriv.run(
        ["--reuid=65534", "--regid=65534", "--clear-groups"] + home + arguments)
      : try ProgramRun("env", Array(home.dropFirst()) + arguments)
    #expect(run.status == 0, "\(run.errors)")
    return run.errors
  }
}
