/// The patterns of a `.gitignore` or `.ignore`.
struct IgnoreFile: Hashable, Sendable {
  /// Last one first, since the last that matches decides.
  private let patterns: [IgnorePattern]

  /// The patterns that a file's bytes spell, one a line, a byte order mark left out.
  init(_ text: Span<UInt8>) {
    var bytes = text.withUnsafeBufferPointer { Array($0) }[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    patterns = bytes.split(separator: UInt8(ascii: "\n")).reversed().compactMap { line in
      IgnorePattern(line: line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
    }
  }

  /// What it says of a path, counted from its folder on; nil if nothing.
  func verdict(on path: ArraySlice<UInt8>, isFolder: Bool) -> IgnoreVerdict? {
    patterns.first { $0.matches(path, isFolder: isFolder) }
      .map { $0.isNegated ? .included : .ignored }
  }
}
