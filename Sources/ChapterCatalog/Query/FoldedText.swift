import ChapterModel

/// Text as people look for it: without case and accents, `cafe` for `Café`.
public struct FoldedText: Hashable, Sendable {
  private let codes: ArraySlice<UInt32>

  /// The folded form of a text.
  public init(_ string: String) {
    var line = LineText([.all])
    line.append(string)
    codes = line.codes(.all)[...]
  }

  private init(codes: ArraySlice<UInt32>) {
    self.codes = codes
  }

  /// The words, which blanks part.
  public var words: [FoldedText] {
    codes.split { Letter(scalar: $0).characterClass == .white }.map(FoldedText.init(codes:))
  }

  /// The folded form as text, to sort by.
  public var string: String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: codes.compactMap(Unicode.Scalar.init))
    return String(scalars)
  }

  /// Whether all words stand somewhere in it, in any order.
  public func contains(allOf words: [FoldedText]) -> Bool { words.allSatisfy(contains) }

  /// Whether a text stands somewhere in it.
  public func contains(_ other: FoldedText) -> Bool {
    codes.indices.contains { codes[$0...].starts(with: other.codes) } || other.codes.isEmpty
  }

  /// Whether one of its words begins with a text.
  func hasWord(beginningWith other: FoldedText) -> Bool {
    words.contains { $0.codes.starts(with: other.codes) }
  }
}
