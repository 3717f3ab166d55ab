/// Plays videos in mpv.
public enum Player {
  /// Plays the video behind a link from a second on, to a second where one is given, in a window of
  /// its own, and says so.
  ///
  /// mpv reads YouTube through `yt-dlp`, so the link need name no time. Returns after at most a
  /// quarter of a second.
  @discardableResult
  public static func play(
    _ link: String, from start: Int = 0, to end: Int? = nil, environment: Environment = .current
  ) throws(LaunchError) -> LaunchReport {
    try WebLink.check(link)
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
