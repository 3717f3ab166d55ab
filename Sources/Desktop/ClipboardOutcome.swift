/// What became of a text on one way to the clipboard.
public enum ClipboardOutcome: Hashable, Sendable {
  /// A program took it and said so with exit status 0.
  case confirmed

  /// It was written to the terminal, which never answers.
  case sent

  /// The same, and it's so many thousand bytes long that many terminals drop it.
  case sentLong(kilobytes: Int)

  /// It did not arrive, for this reason: `failed with status 1`.
  case failed(String)
}
