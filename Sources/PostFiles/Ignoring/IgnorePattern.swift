/// One line of a `.gitignore` or `.ignore`, as gitignore(5) explains it.
struct IgnorePattern: Hashable, Sendable {
  /// A name of the path, or `**` for any number of them.
  private enum Step: Hashable, Sendable {
    case name(Glob)
    case anyNames
  }

  /// Whether it takes back what a line above it ignored (`!`).
  let isNegated: Bool

  /// Whether it means folders only (a slash at its end).
  let isFolderOnly: Bool

  /// Whether it means paths from its file's folder on (any other slash), and not names anywhere.
  private let isAnchored: Bool

  private let steps: [Step]

  /// The pattern of a line without its line end; nil for a comment, a blank line and for what can't
  /// match anything.
  init?(line: ArraySlice<UInt8>) {
    var text = Self.withoutTrailingBlanks(line)
    guard let first = text.first, first != UInt8(ascii: "#") else { return nil }
    isNegated = first == UInt8(ascii: "!")
    if isNegated { text = text.dropFirst() }
    isFolderOnly = text.last == UInt8(ascii: "/")
    if isFolderOnly { text = text.dropLast() }
    isAnchored = text.contains(UInt8(ascii: "/"))
    if text.first == UInt8(ascii: "/") { text = text.dropFirst() }
    guard let steps = Self.steps(of: text, isAnchored: isAnchored) else { return nil }
    self.steps = steps
  }

  /// Whether it means the file or folder at that path, counted from its file's folder on.
  func matches(_ path: ArraySlice<UInt8>, isFolder: Bool) -> Bool {
    guard isFolder || !isFolderOnly else { return false }
    let names = path.split(separator: UInt8(ascii: "/"))
    return Wildcards.match(
      steps, isAnchored ? names : names.suffix(1), isRun: { $0 == .anyNames },
      fits: { step, name in
        if case .name(let glob) = step { glob.matches(name) } else { false }
      })
  }

  /// The steps; `a/**` means what is in `a` and not `a`, so a name must follow a final `**`.
  private static func steps(of text: ArraySlice<UInt8>, isAnchored: Bool) -> [Step]? {
    var steps: [Step] = []
    let parts = text.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    for part in parts {
      if isAnchored, part.elementsEqual("**".utf8) {
        if steps.last != .anyNames { steps.append(.anyNames) }
      } else {
        guard !part.isEmpty, let glob = Glob(part) else { return nil }
        steps.append(.name(glob))
      }
    }
    if steps.last == .anyNames { steps.append(.name(.everyName)) }
    return steps
  }

  /// The line without the blanks at its end, unless a backslash guards them.
  private static func withoutTrailingBlanks(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = line
    while text.last == UInt8(ascii: " "), !isEscaped(text.endIndex - 1, in: text) {
      text = text.dropLast()
    }
    return text
  }

  private static func isEscaped(_ index: Int, in text: ArraySlice<UInt8>) -> Bool {
    let backslashes = text[..<index].reversed().prefix { $0 == UInt8(ascii: "\\") }.count
    return !backslashes.isMultiple(of: 2)
  }
}
