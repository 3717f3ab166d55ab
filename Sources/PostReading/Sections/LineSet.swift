/// Some of a section's lines, by their indexes. A flag for each line: what it holds is asked for each
/// line by several stages, where hashes took more time than what was decided by them.
struct LineSet {
  private var flags: [Bool] = []

  /// Whether a line is one of them.
  func contains(_ line: Int) -> Bool { line < flags.count && flags[line] }

  /// Adds a line.
  mutating func insert(_ line: Int) {
    while flags.count <= line { flags.append(false) }
    flags[line] = true
  }
}
