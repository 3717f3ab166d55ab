import ArgumentParser

/// How a list is written.
enum ListFormat: String, CaseIterable, ExpressibleByArgument {
  case text, tsv, csv, json, jsonl

  /// Whether a line with the names of the columns may be asked for: the others always name them.
  var takesHeader: Bool { self == .text || self == .tsv }
}
