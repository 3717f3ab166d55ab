extension LibraryFile {
  /// Where the file is kept: `$XDG_STATE_HOME/chapters/state.sqlite`, else below `~/.local/state`.
  ///
  /// A relative path in a variable counts as none, as the XDG base directory specification wants it.
  ///
  /// - Parameter variable: the value of an environment variable, nil where it's unset.
  /// - Returns: the absolute path.
  /// - Throws: where no variable names a folder.
  public static func path(
    variable: (String) -> String?
  ) throws(LibraryError) -> String {
    func folder(_ name: String) -> String? {
      variable(name).flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    guard
      let state = folder("XDG_STATE_HOME") ?? folder("HOME").map({ "\($0)/.local/state" })
    else { throw LibraryError(path: "", reason: .homeless) }
    return "\(state)/chapters/state.sqlite"
  }
}
