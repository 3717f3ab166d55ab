import Measuring

/// A measurement that makes a row of the table.
protocol Benchmark: Sendable {
  /// What `--only` knows it by.
  var name: String { get }

  /// What it measures, as the table says it.
  var what: String { get }

  /// What it is held to; nil where the figures are only reported.
  var goals: Goals? { get }

  /// Measures.
  ///
  /// - Throws: `MissingPeer` and `LeftOut` where it can't be measured here, other errors where a program
  ///   failed.
  func row(_ bench: Bench) throws -> TableRow
}
