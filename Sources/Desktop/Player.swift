/// Plays videos in mpv, or in what the person wants.
public enum Player {
  /// Plays the video behind a link from a second on, to a second where one is given, in a window of
  /// its own, and says so.
  ///
  /// mpv reads YouTube through `yt-dlp`, so the link need name no time. Returns after at most a
  /// quarter of a second.
  ///
  /// A `command` of the person's own takes mpv's place. `values` are what its placeholders stand for
  /// beside the seconds and, where `values` has a link, beside the one here.
  @discardableResult
  public static func play(
    _ link: String, from start: Int = 0, to end: Int? = nil, command: CommandTemplate? = nil,
    values: CommandValues = .none, environment: Environment = .current
  ) throws(LaunchError) -> LaunchReport {
    try WebLink.check(link)
    if let command {
      var all = values.with(.url, values[.url] ?? link).with(.start, String(start))
      if let end { all = all.with(.end, String(end)) }
      try Launcher.launch(command, all, environment)
      return LaunchReport(program: command.program, sentence: "Playing with \(command.program)")
    }
    guard environment.path(of: "mpv") != nil else { throw .notInstalled(["mpv"]) }
    try Launcher.launch("mpv", arguments(link, from: start, to: end), environment)
    return LaunchReport(program: "mpv", sentence: sentence(environment))
  }

  /// `--no-terminal`: it neither reads keys from the terminal nor writes to it. `--`: what follows
  /// is never an option.
  static func arguments(_ link: String, from start: Int, to end: Int?) -> [String] {
    ["--no-terminal", "--force-window", "--start=\(start)"]
      + (end.map { ["--end=\($0)"] } ?? []) + ["--", link]
  }

  /// Without yt-dlp on `PATH` mpv may still have a copy in its own folder, so that this is no reason
  /// to refuse.
  static func sentence(_ environment: Environment) -> String {
    let readers = ["yt-dlp", "yt-dlp_x86", "youtube-dl"]
    let isReadable = readers.contains { environment.path(of: $0) != nil }
    let sentence = isReadable ? "Playing with mpv" : "No yt-dlp on PATH, trying with mpv"
    return sentence + environment.displayCaution
  }
}
