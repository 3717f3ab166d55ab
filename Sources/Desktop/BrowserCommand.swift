/// A program that opens a link in the person's browser, with its arguments.
struct BrowserCommand: Hashable {
  let program: String
  let arguments: [String]

  /// Browsers that draw in the terminal: detached from it they would run unseen.
  private static let terminalBrowsers: Set = [
    "browsh", "elinks", "links", "links2", "lynx", "w3m", "www-browser",
  ]

  var drawsInTerminal: Bool { Self.drawsInTerminal(program) }

  /// Whether a program, named or by its path, draws in the terminal.
  static func drawsInTerminal(_ program: String) -> Bool {
    terminalBrowsers.contains(program.split(separator: "/").last.map(String.init) ?? program)
  }

  /// An entry of `$BROWSER`: a program and perhaps arguments, separated by blanks; the link takes
  /// the place of each `%s`, or comes last. Nothing in it is read by a shell. Nil where it's blank.
  init?(entry: Substring, link: String) {
    let words = entry.split(separator: " ").map(String.init)
    guard let program = words.first else { return nil }
    let written = words.dropFirst().map { Self.split($0) }
    let arguments = written.map { $0.joined(separator: link) }
    self.init(program, written.contains { $0.count > 1 } ? arguments : arguments + [link])
  }

  init(_ program: String, _ arguments: [String]) {
    self.program = program
    self.arguments = arguments
  }

  /// The pieces of a word around each `%s`.
  private static func split(_ word: String) -> [String] {
    var pieces = [""]
    var rest = Substring(word)
    while let first = rest.first {
      if rest.hasPrefix("%s") {
        pieces.append("")
        rest = rest.dropFirst(2)
      } else {
        pieces[pieces.count - 1].append(first)
        rest = rest.dropFirst()
      }
    }
    return pieces
  }
}
