import ChapterModel

/// The ways that formats write a time.
enum ClockText {
  /// `HH:MM:SS.` and so many zeros, the hours with more digits where they need them: WebVTT and OGM
  /// have three, Matroska nine.
  static func long(_ time: Timestamp, decimals: Int) -> String {
    let parts = [time.seconds / 3600, time.seconds / 60 % 60, time.seconds % 60].map(twoDigits)
    return parts.joined(separator: ":") + "." + String(repeating: "0", count: decimals)
  }

  /// The times of a list, all as wide as its latest: `0:39`, `00:39` or `0:00:39`.
  static func column(_ times: [Timestamp]) -> [String] {
    let latest = times.max() ?? .zero
    let hours = latest.seconds >= 3600
    let isWide = latest.seconds >= (hours ? 36000 : 600)
    return times.map { time in
      let first = hours ? time.seconds / 3600 : time.seconds / 60
      let rest = (hours ? [time.seconds / 60 % 60] : []) + [time.seconds % 60]
      let beginning = isWide ? twoDigits(first) : "\(first)"
      return ([beginning] + rest.map(twoDigits)).joined(separator: ":")
    }
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
