/// Makes the paths of a configuration absolute.
///
/// `~` and what begins with `~/` stand in the person's home; what is relative stands in the file's
/// folder. Nothing else is expanded: no `~name`, no variables, no patterns.
struct PathExpansion {
  /// The person's home folder; nil where nobody knows it.
  let home: String?

  /// The folder that relative paths stand in.
  let folder: String

  /// The path, absolute where the folder is; nil where it needs a home and there is none.
  func expanded(_ path: String) -> String? {
    if path == "~" { return home }
    if path.hasPrefix("~/") { return home.map { joined($0, String(path.dropFirst(2))) } }
    if path.hasPrefix("/") { return path }
    let bare = path.hasPrefix("./") ? String(path.dropFirst(2)) : path
    return bare.isEmpty || bare == "." ? folder : joined(folder, bare)
  }

  private func joined(_ folder: String, _ path: String) -> String {
    folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
  }
}
