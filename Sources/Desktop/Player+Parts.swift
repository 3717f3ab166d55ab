extension Player {
  /// Plays parts of videos one after the other, in one window, and says so.
  ///
  /// Returns after at most a quarter of a second.
  @discardableResult
  public static func play(
    _ parts: [PlayerPart], environment: Environment = .current
  ) throws(LaunchError) -> LaunchReport {
    for part in parts { try WebLink.check(part.link) }
    guard environment.path(of: "mpv") != nil else { throw .notInstalled(["mpv"]) }
    try Launcher.launch("mpv", arguments(parts), environment)
    return LaunchReport(program: "mpv", sentence: sentence(environment))
  }

  /// Each part with options of its own, as `--{` and `--}` group them (mpv's manual, Per-File
  /// Options). A `--` would make `--}` a file; links are no options, since each begins with `http`.
  static func arguments(_ parts: [PlayerPart]) -> [String] {
    ["--no-terminal", "--force-window"]
      + parts.flatMap { part in
        ["--{", "--start=\(part.start)"] + (part.end.map { ["--end=\($0)"] } ?? [])
          + [part.link, "--}"]
      }
  }
}
