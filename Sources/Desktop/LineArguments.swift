/// How editors and pagers are told which line of a file to show.
enum LineArguments {
  /// The arguments for the program of that path. A path that begins with `-` gets a `./` before it, so
  /// that it is never an option, nor a `+` a command.
  static func arguments(for program: String, path: String, line: Int) -> [String] {
    let path = path.hasPrefix("/") || path.hasPrefix("./") ? path : "./\(path)"
    let name = program.split(separator: "/").last.map(String.init) ?? program
    if plus.contains(name) { return ["+\(line)", path] }
    if colon.contains(name) { return ["\(path):\(line)"] }
    if goto.contains(name) { return ["--goto", "\(path):\(line)"] }
    if option.contains(name) { return ["--line", "\(line)", path] }
    return [path]
  }

  /// POSIX has `+LINE` for vi and more; the others took it over. Debian's `editor` is one of them.
  private static let plus: Set = [
    "vi", "vim", "nvim", "view", "gvim", "ex", "elvis", "nvi", "vile", "editor", "sensible-editor",
    "nano", "pico", "rnano", "emacs", "emacsclient", "mg", "jed", "joe", "jmacs", "ne", "kak",
    "micro", "gedit", "pluma", "xed", "less", "more", "most", "pager",
  ]
  private static let colon: Set = [
    "hx", "helix", "subl", "sublime_text", "zed", "zeditor", "lapce",
  ]
  private static let goto: Set = [
    "code", "code-insiders", "codium", "vscodium", "cursor", "windsurf",
  ]
  private static let option: Set = ["kate", "kwrite", "mate", "idea", "clion", "pycharm"]
}
