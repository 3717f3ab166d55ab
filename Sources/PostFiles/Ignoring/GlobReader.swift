/// Reads a pattern for one name of a path, as gitignore(5) writes it:
/// `*`, `?`, `[a-z]`, `[!a]`, `[^a]`, `[[:alpha:]]` and `\` before a character to be taken as it is.
///
/// One pass over the pattern.
struct GlobReader {
  private var rest: ArraySlice<UInt32>

  /// The steps of a pattern; nil where it ends within brackets or with a backslash, which never
  /// matches anything.
  static func elements(of pattern: ArraySlice<UInt8>) -> [GlobElement]? {
    var reader = GlobReader(rest: Array(ByteScalars(pattern))[...])
    return reader.readElements()
  }

  private mutating func readElements() -> [GlobElement]? {
    var elements: [GlobElement] = []
    while let scalar = rest.popFirst() {
      switch scalar {
      case "*":
        if elements.last != .anyRun { elements.append(.anyRun) }
      case "?": elements.append(.anyOne)
      case "[":
        guard let set = readSet() else { return nil }
        elements.append(set)
      case "\\":
        guard let escaped = rest.popFirst() else { return nil }
        elements.append(.literal(escaped))
      default: elements.append(.literal(scalar))
      }
    }
    return elements
  }

  /// What follows `[` up to its `]`; a `]` right at the start is one of the characters.
  private mutating func readSet() -> GlobElement? {
    var isNegated = false
    if let first = rest.first, first == "!" || first == "^" {
      isNegated = true
      rest.removeFirst()
    }
    var ranges: [ClosedRange<UInt32>] = []
    var isFirst = true
    while let scalar = rest.popFirst() {
      if scalar == "]", !isFirst { return .oneOf(ranges, isNegated: isNegated) }
      isFirst = false
      if scalar == "[", let named = readNamedClass() {
        ranges += named
      } else {
        guard let range = readRange(from: scalar) else { return nil }
        ranges += range
      }
    }
    return nil
  }

  /// A character, or `a-z`, of which the first is read already; empty where it runs backwards.
  private mutating func readRange(from first: UInt32) -> [ClosedRange<UInt32>]? {
    guard let low = unescaped(first) else { return nil }
    guard rest.first.map({ $0 == "-" }) ?? false, let next = rest.dropFirst().first, next != "]"
    else { return [low...low] }
    rest.removeFirst(2)
    guard let high = unescaped(next) else { return nil }
    return low <= high ? [low...high] : []
  }

  private mutating func unescaped(_ scalar: UInt32) -> UInt32? {
    scalar == "\\" ? rest.popFirst() : scalar
  }

  /// `[:alpha:]` of which the first bracket is read already; nil, and nothing read, where that's no
  /// class.
  private mutating func readNamedClass() -> [ClosedRange<UInt32>]? {
    guard rest.first.map({ $0 == ":" }) ?? false else { return nil }
    let letters = rest.dropFirst().prefix { $0 != ":" && $0 != "]" }
    let behind = rest[letters.endIndex...]
    guard behind.count >= 2, behind[behind.startIndex] == ":", behind[behind.startIndex + 1] == "]"
    else { return nil }
    let name = String(String.UnicodeScalarView(letters.compactMap(Unicode.Scalar.init)))
    guard let ranges = GlobClass(rawValue: name)?.ranges else { return nil }
    rest = behind.dropFirst(2)
    return ranges
  }
}

extension UInt32 {
  /// Whether a scalar is that character of ASCII.
  fileprivate static func == (scalar: UInt32, character: Unicode.Scalar) -> Bool {
    scalar == character.value
  }

  fileprivate static func != (scalar: UInt32, character: Unicode.Scalar) -> Bool {
    scalar != character.value
  }

  fileprivate static func ~= (character: Unicode.Scalar, scalar: UInt32) -> Bool {
    scalar == character.value
  }
}
