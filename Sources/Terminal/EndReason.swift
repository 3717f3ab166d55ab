/// Why the outside ends a program.
public enum EndReason: Hashable, Sendable {
  /// A signal such as INT or TERM, by its number; HUP too.
  case signal(Int32)

  /// The terminal is gone: it answers with an error or an end of file.
  case terminalLost
}
