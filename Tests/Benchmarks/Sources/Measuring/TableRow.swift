/// A row of the printed table.
public struct TableRow: Equatable, Sendable {
  /// What was done.
  public let what: String

  /// Ours and what it was held against.
  public let ours, peer: String

  /// The ratio of this run.
  public let ratio: String

  /// What it has to be, and whether it is.
  public let must, verdict: String

  /// Any row.
  public init(
    _ what: String, ours: String, peer: String = "–", ratio: String = "–", must: String = "–",
    verdict: String = "–"
  ) {
    self.what = what
    self.ours = ours
    self.peer = peer
    self.ratio = ratio
    self.must = must
    self.verdict = verdict
  }

  /// A row of what was timed in turns.
  ///
  /// - Parameters:
  ///   - what: what was done.
  ///   - pairs: the seconds of both.
  ///   - peer: the other's name.
  ///   - goals: nil where there are none: the ratio is only reported.
  public init(_ what: String, _ pairs: Pairs, peer: String, goals: Goals?) {
    guard let medians = pairs.medians, let ratios = pairs.ratios else {
      self.init(what, skipped: "nothing was measured", goals: goals)
      return
    }
    self.init(
      what, ours: Figure.time(medians.ours), peer: "\(peer) \(Figure.time(medians.theirs))",
      ratio: (goals?.must ?? .faster(1)).text(of: ratios), must: goals?.text ?? "–",
      verdict: goals?.verdict(on: ratios) ?? "–")
  }

  /// A row that wasn't measured.
  ///
  /// - Parameters:
  ///   - what: what was to be done.
  ///   - reason: why it wasn't.
  ///   - goals: what it would have been held to.
  public init(_ what: String, skipped reason: String, goals: Goals?) {
    self.init(what, ours: "–", must: goals?.text ?? "–", verdict: "skipped: \(reason)")
  }

  /// The cells, in the order of the columns.
  public var cells: [String] { [what, ours, peer, ratio, must, verdict] }

  /// The names of the columns.
  public static let columns = ["what", "ours", "peer", "ratio today", "must", "met or not"]
}
