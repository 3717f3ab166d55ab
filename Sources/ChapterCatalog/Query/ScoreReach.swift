/// What a line can score, as far as its beginning and the letters of its end tell.
struct ScoreReach: Hashable {
  /// What it scores at least: what its beginning does; `TermScorer.notFound` where the end is needed
  /// for a match at all.
  let least: Int32

  /// What it scores at most; `TermScorer.notFound` where it can't match.
  let most: Int32

  /// Whether it matches, whatever its end is.
  var isFound: Bool { least != TermScorer.notFound }

  /// Whether there is nothing left to find out.
  var isKnown: Bool { least == most }

  /// The reach of a score that is known.
  init(_ score: Int32) {
    self.init(least: score, most: score)
  }

  /// A reach from a score to one that is as high at least.
  init(least: Int32, most: Int32) {
    self.least = least
    self.most = most
  }

  /// What two terms that must both match score together.
  func adding(_ other: ScoreReach) -> ScoreReach {
    let missing = TermScorer.notFound
    guard most != missing, other.most != missing else { return ScoreReach(missing) }
    let isFound = least != missing && other.least != missing
    return ScoreReach(least: isFound ? least + other.least : missing, most: most + other.most)
  }
}
