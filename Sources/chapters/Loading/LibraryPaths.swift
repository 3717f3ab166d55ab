import ChapterModel
import Settings

/// The files and folders that a command reads: those that the person named, else the configuration's
/// library, else the current folder.
struct LibraryPaths {
  /// Paths; none of them for the current folder.
  let paths: [String]

  /// The paths for some that were named.
  init(_ named: [String], _ configuration: LoadedConfiguration) {
    paths = named.isEmpty ? configuration.settings.library : named
  }

  /// What to call them in a header.
  var name: String { joined(by: " ") }

  /// What to call them in a sentence.
  var list: String { joined(by: ", ") }

  private func joined(by separator: String) -> String {
    paths.isEmpty ? "this folder" : paths.joined(separator: separator)
  }
}
