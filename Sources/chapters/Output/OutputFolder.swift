import ChapterFormats
import ChapterModel

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A folder that a command writes a file into for each talk, for formats that hold the chapters of one.
///
/// A file is named after its talk's id. Nothing of an id can lead out of the folder: what a path or a
/// terminal could take for its own is a dash, and no link in it is followed.
struct OutputFolder {
  private let path: String
  private let format: ExportFormat
  private let replaces: Bool
  private let posts: [String]

  /// The most bytes of a name without its ending.
  private static let longestName = 200

  /// The folder that a path means: one that ends in a slash, or one that is there.
  ///
  /// - Parameters:
  ///   - path: where.
  ///   - format: what is written; nil comes of one that holds any number of talks.
  ///   - replaces: whether files that are there may be replaced.
  ///   - posts: files that are never replaced.
  init?(_ path: String, as format: ExportFormat, replaces: Bool, sparing posts: [String]) {
    guard format.holdsOneTalk, path.last == "/" || Self.isFolder(path) else { return nil }
    self.path = path.last == "/" ? path : path + "/"
    self.format = format
    self.replaces = replaces
    self.posts = posts
  }

  /// Writes a file for each talk with chapters, once it is known that each may be written. A folder
  /// that is missing is made.
  ///
  /// - Returns: what had to be assumed or left out; nil where no talk has chapters.
  func write(_ events: [Event]) throws(CommandFailure) -> ExportNotes? {
    var notes = ExportNotes()
    var files: [(file: OutputFile, event: Event)] = []
    try makeFolder()
    var names: Set<String> = []
    for event in events {
      for talk in event.talks {
        guard !talk.chapters.isEmpty else {
          notes.noteTalkWithoutChapters()
          continue
        }
        var single = event
        single.talks = [talk]
        files.append((try file(for: talk, &names), single))
      }
    }
    for (file, event) in files {
      var buffer = OutputBuffer()
      notes.add(format.write([event], to: &buffer))
      try file.write(buffer.bytes)
    }
    return files.isEmpty ? nil : notes
  }

  private func file(
    for talk: Talk, _ names: inout Set<String>
  ) throws(CommandFailure) -> OutputFile {
    let stem = Self.name(of: talk.id)
    var name = stem
    var number = 1
    // File systems that don't tell capitals from small letters would have one file for two.
    while !names.insert(name.lowercased()).inserted {
      number += 1
      name = "\(stem).\(number)"
    }
    return try OutputFile(
      "\(path)\(name).\(format.fileEnding)", replaces: replaces, sparing: posts, followsLinks: false
    )
  }

  private func makeFolder() throws(CommandFailure) {
    guard !Self.isFolder(path), mkdir(path, 0o777) != 0 else { return }
    let number = errno
    throw .wrongUse(
      number == ENOENT
        ? "\(path): cannot be made: no such folder around it"
        : "\(path): cannot be made: \(String(cString: strerror(number)))")
  }

  /// An id as the name of a file.
  static func name(of id: String) -> String {
    var name = ""
    for scalar in id.unicodeScalars {
      let isUnsafe =
        scalar.properties.generalCategory == .control
        || "/\\:*?\"<>|".unicodeScalars.contains(scalar)
      let next = isUnsafe ? "-" : String(scalar)
      guard name.utf8.count + next.utf8.count <= longestName else { break }
      name += next
    }
    // A name that begins with a dot is hidden, or leads elsewhere.
    return name.isEmpty ? "talk" : name.first == "." ? "-" + name.dropFirst() : name
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
