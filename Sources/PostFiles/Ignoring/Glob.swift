/// A pattern for one name of a path.
///
/// Matching takes at most the product of the lengths of pattern and name.
struct Glob: Hashable, Sendable {
  private let elements: [GlobElement]

  /// The name itself where the pattern has no wildcard, which most haven't.
  private let literal: [UInt8]?

  /// The pattern that the bytes spell, or nil where they spell none.
  init?(_ pattern: ArraySlice<UInt8>) {
    guard let elements = GlobReader.elements(of: pattern) else { return nil }
    self.elements = elements
    literal = pattern.contains { "*?[\\".utf8.contains($0) } ? nil : Array(pattern)
  }

  /// `*`: every name.
  static let everyName = Glob(elements: [.anyRun])

  private init(elements: [GlobElement]) {
    self.elements = elements
    literal = nil
  }

  /// Whether the whole name fits.
  func matches(_ name: ArraySlice<UInt8>) -> Bool {
    if let literal { return name.elementsEqual(literal) }
    let scalars = Array(ByteScalars(name))
    return Wildcards.match(
      elements, scalars, isRun: { $0 == .anyRun }, fits: { $0.matches($1) })
  }
}
