import ChapterModel
import FrontMatter

/// Reads how long a header says that its video is: `1:02:03`, `3723`, `PT1H2M3S`, `62 min`.
enum HeaderDuration {
  /// The duration that the keys of a mapping hold.
  static func read(_ keys: HeaderKeys) -> Timestamp? {
    keys.present(names).lazy.compactMap { read($0) }.first { $0 > .zero }
  }

  private static func read(_ node: Node) -> Timestamp? {
    HeaderTime.timestamp(node) ?? node.text.flatMap { words($0) }
  }

  /// Numbers with their units behind them: `1 hour 2 minutes`, `45 min`.
  private static func words(_ text: String) -> Timestamp? {
    var seconds = 0
    var number: Int?
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      if let value = Int(word), value < 100_000 {
        number = value
        continue
      }
      guard let value = number, let unit = units.first(where: { word.hasPrefix($0.name) })
      else { return nil }
      seconds += value * unit.seconds
      number = nil
    }
    return number == nil && seconds > 0 ? Timestamp(seconds: seconds) : nil
  }

  private static let units = [
    (name: "h", seconds: 3600), (name: "min", seconds: 60), (name: "sec", seconds: 1),
    (name: "std", seconds: 3600), (name: "stunde", seconds: 3600),
  ]

  private static let names: KeyNames = [
    "duration", "durationseconds", "durationsec", "lengthsecond", "lengthseconds", "videoduration",
    "audioduration",
    "podcastduration", "runtime", "videolength", "itunesduration",
  ]
}
