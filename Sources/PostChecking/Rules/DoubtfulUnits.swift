import ChapterModel

/// Stamps that are probably hours and minutes although all programs read minutes and seconds: `00:03`,
/// `00:17`, `00:20`, whose chapters would last seconds.
enum DoubtfulUnits {
  /// How many seconds most chapters of such stamps last at most.
  private static let shortest = 10

  /// How many lengths it takes to tell.
  private static let enough = 3

  /// The places of such stamps among chapters that follow each other.
  static func runs(in chapters: [Chapter]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    for end in 0...chapters.count {
      if end < chapters.count, isDoubtful(chapters[end]) { continue }
      if end - start > enough, areSeconds(chapters[start..<end]) { runs.append(start..<end) }
      start = end + 1
    }
    return runs
  }

  /// Whether a stamp is two units of two digits, and no link says what they are.
  private static func isDoubtful(_ chapter: Chapter) -> Bool {
    guard let label = chapter.label?.utf8, label.count == 5,
      label.firstIndex(of: UInt8(ascii: ":")).map({ label.distance(from: $0, to: label.endIndex) })
        == 3
    else { return false }
    return chapter.writtenLink.map { $0.utf8.contains(UInt8(ascii: ":")) && $0.hasPrefix("#") }
      ?? true
  }

  /// Whether more than half of the chapters that end would last only seconds.
  private static func areSeconds(_ chapters: ArraySlice<Chapter>) -> Bool {
    let lengths = zip(chapters, chapters.dropFirst()).map { $1.start.seconds - $0.start.seconds }
      .filter { $0 > 0 }
    return lengths.count >= enough && lengths.count { $0 < shortest } * 2 >= lengths.count
  }
}
