import ArgumentParser
import ChapterFormats
import ChapterModel
import PostFiles

/// `chapters export`: talks with their chapters in a form for others.
struct Export: ParsableCommand {
  /// The word it is called by.
  static let name = "export"

  static let configuration = CommandConfiguration(
    commandName: name,
    abstract: "Write talks and their chapters for people, sites, players and programs.",
    usage: "chapters export [<talk> | <path> ...] --as <format> [--output <file>] [<options>]",
    discussion: """
      What names a file or folder is a <path>; any other argument is a <talk>: an id, the start of \
      one id only, a video's id or link, or words that fit one talk. Without a <talk> all are written.

      youtube is a description's list, markdown a post, html a page, org an outline; json, jsonl \
      and csv hold everything; webvtt, ffmetadata, podcast, podlove, matroska and ogm are chapters \
      for one video's players; m3u, xspf and edl are playlists, clips is JSON-LD for search engines. \
      --output writes the file whole or not at all, replaces one only with --force, and a post that \
      was read never. For the formats of one video it may name a folder, which gets a file for each \
      talk with chapters, called after the talk's id.

      Examples:
        $ chapters export samples/odd/crlf.md --as youtube
        0:00 The typewriter
        1:05 The carriage returns
        2:10 The line feeds
        $ chapters export 'meet the board' samples --as webvtt
        $ chapters export P9pO0fPGVeo samples --as ffmetadata
        $ chapters export samples --as json
        $ chapters export 'meet the board' samples --as org
      """)

  @Argument(help: "Talks, and files or folders of posts, - for standard input.")
  var talksAndPaths: [String] = []

  @Option(name: .customLong("as"), help: "The form to write.")
  var format: ExportFormat

  @Option(
    name: .shortAndLong,
    help: "The file or, for the formats of one video, the folder to write; - for standard output.")
  var output: String?

  @Flag(help: "Replace the file that --output names.")
  var force = false

  @OptionGroup var library: LibraryOptions

  func run() throws {
    let (paths, talks) = sorted()
    let loaded = try LoadedLibrary(paths, options: library)
    defer { loaded.reportFaults() }
    let folder = output.flatMap {
      OutputFolder($0, as: format, replaces: force, sparing: loaded.postPaths)
    }
    let file = try folder == nil ? outputFile(of: loaded) : nil
    let selection = try TalkSelection(talks, in: loaded)
    try check(selection, of: loaded, holdsMany: folder != nil)
    let notes: ExportNotes
    if let folder {
      guard let written = try folder.write(selection.events) else {
        throw loaded.nothingFound("chapters")
      }
      notes = written
    } else {
      notes = try write(selection, to: file)
    }
    if !notes.sentences.isEmpty {
      StandardError.write("chapters: " + notes.sentences.joined(separator: "; "))
    }
    try loaded.failIfUnreadable()
  }

  /// The file that --output names; nil for standard output.
  private func outputFile(of loaded: LoadedLibrary) throws(CommandFailure) -> OutputFile? {
    guard let output, output != "-" else { return nil }
    return try OutputFile(output, replaces: force, sparing: loaded.postPaths)
  }

  private func write(
    _ selection: TalkSelection, to file: OutputFile?
  ) throws(CommandFailure) -> ExportNotes {
    var buffer = OutputBuffer()
    let notes = format.write(selection.events, to: &buffer)
    if let file { try file.write(buffer.bytes) } else { try StandardOutput.write(buffer.bytes) }
    return notes
  }

  /// The arguments as paths and as names of talks.
  private func sorted() -> (paths: [String], talks: [String]) {
    var (paths, talks): ([String], [String]) = ([], [])
    for argument in talksAndPaths.map(TalkArgument.unmarked) {
      if isPath(argument) { paths.append(argument) } else { talks.append(argument) }
    }
    return (paths, talks)
  }

  /// Whether something is a path: it's there, or it has a slash and is no link to a video.
  private func isPath(_ argument: String) -> Bool {
    if PostLoader(paths: [argument]).unreachable.isEmpty { return true }
    return argument.contains("/") && VideoLink(argument) == nil
  }

  private func check(
    _ selection: TalkSelection, of loaded: LoadedLibrary, holdsMany: Bool
  ) throws(CommandFailure) {
    guard selection.count > 0 else {
      try loaded.failIfUnreadable()
      throw loaded.nothingFound("talks")
    }
    guard selection.count == 1 || holdsMany || !format.holdsOneTalk else {
      throw .wrongUse(
        "\(format.rawValue) holds the chapters of one talk, and \(selection.count) are here: "
          + "name the one you mean, or a folder behind --output" + selection.lines)
    }
  }
}
