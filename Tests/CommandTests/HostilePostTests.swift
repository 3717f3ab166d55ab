import TestPrograms
import TestTerminal
import Testing

/// What strangers write into posts and file names, seen on the terminal byte by byte.
@Suite struct `A hostile post` {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Titles that other programs draw wrongly, all of them in one post.
  private static let titles = [
    "日本語のタイトル", "👨‍👩‍👧‍👦 Familie", "🇩🇪🇯🇵 Flaggen", "❤️ VS16 ❤︎", "e\u{301}\u{302}\u{303}\u{304} Stapel",
    "עברית וערבית عربي", "\u{202E}umgedreht\u{202C}\u{2066}x\u{2069}", "Tab\tin der Mitte",
    "C0 \u{1}\u{7}\u{8}\u{B}\u{7F}", "C1 \u{80}\u{9B}31m\u{9D}0;x\u{9C}", "ESC \u{1B}[31m\u{1B}c",
    "OSC \u{1B}]52;c;cHduZWQ=\u{7} \u{1B}]0;x\u{1B}\\", "DCS \u{1B}Pq\u{1B}\\ APC \u{1B}_x\u{1B}\\",
    "\u{200B}\u{200D}\u{FEFF} ohne Breite", "🫩🪾 neu", "ｶﾞ半角", "क्षि ไทย ᄒ\u{1161}\u{11AB}",
  ]

  /// A talk and a chapter of each title.
  private func write() throws {
    let talks = Self.titles.enumerated().map { number, title in
      """
      ## \(title)
      {{< youtube P9pO0fPG\(100 + number) >}}

      **Speaker: Zoë\u{1B}[8m**

      - 0:0\(number % 10) \(title)
      - 1:00 Ende

      """
    }
    try folder.write(
      "bö\u{1B}[31mse.md",
      """
      ---
      title: "Böse \u{9B}2J \\e]0;x\\a \u{202E}"
      author: "\u{1B}]8;;http://x\u{7}Öl"
      ---
      \(talks.joined(separator: "\n"))
      """)
  }

  /// What the program wrote without its own sequences; nil where another one is there, or a control
  /// character that isn't one of the terminal's lines.
  private func text(_ bytes: [UInt8], own: Regex<Substring>) -> String? {
    let text = String(decoding: bytes, as: UTF8.self).replacing(own, with: "")
    let isClean = text.unicodeScalars.allSatisfy { scalar in
      "\r\n\u{8}\u{F}".unicodeScalars.contains(scalar)
        || scalar.properties.generalCategory != .control
    }
    let bidi: ClosedRange<UInt32> = 0x202A...0x202E
    let hasBidi = text.unicodeScalars.contains {
      bidi.contains($0.value) || (0x2066...0x2069).contains($0.value)
    }
    return isClean && !hasBidi ? text : nil
  }

  /// Curses' own: cursor, attributes, modes, and nothing with a string in it but the terminator.
  private static var drawing: Regex<Substring> {
    /\u{1B}(?:\[[?>]?[0-9;]*[A-Za-z]|[()][0AB]|[=>\\M78])/
  }

  /// Colours and links of lists.
  private static var coloring: Regex<Substring> {
    /\u{1B}\[[0-9;]*m|\u{1B}\]8;;[!-~]*\u{1B}\\/
  }

  @Test("reaches the terminal as text only, its columns aligned", arguments: [120, 80, 40])
  func browser(columns: Int) throws {
    try write()
    let program = try RunningProgram(
      Products.path(of: "chapters"), [folder.path], columns: columns, rows: 40)
    try program.wait(forFrameWith: "▸       Böse")
    try program.type("l")
    let edge = columns == 120 ? 76 : columns == 80 ? 32 : 0
    for number in 0..<Self.titles.count {
      try program.wait(forFrameWith: "P9pO0fPG\(100 + number)")
      if edge > 0 { expectEdge(at: edge, in: program.terminal) }
      try program.type("j")
    }
    try program.type("Q")
    #expect(try program.waitForEnd() == 0)
    #expect(text(program.output, own: Self.drawing) != nil)
  }

  /// The line between two lists stands in one column.
  private func expectEdge(at column: Int, in terminal: VirtualTerminal) {
    for row in 2..<18 {
      let glyph = terminal.cell(column: column, row: row).text
      #expect("│┃".contains(glyph), "row \(row): \(terminal.row(row))")
    }
  }

  @Test(
    "reaches the terminal as text only from every command",
    arguments: [
      ["list"], ["list", "talks"], ["list", "chapters"], ["list", "chapters", "--color", "never"],
      ["list", "talks", "--format", "tsv"], ["list", "chapters", "--format", "tsv"],
      ["list", "talks", "--format", "json"], ["list", "chapters", "--format", "json"],
      ["link", "P9pO0fPG103", "nirgends", "--library"], ["link", "\u{1B}[31m", "--library"],
      ["link", "P9pO0fPG103", "#1", "--library"], ["list", "--format", "\u{1B}[31m"],
      ["list", "\u{9B}2J\u{1B}[31m"], ["search", "ESC", "--library"],
      ["search", "\u{1B}[31m\u{9B}", "--library"], ["show", "P9pO0fPG103"],
      ["show", "P9pO0fPG110", "--color", "never"], ["show", "\u{1B}]0;x\u{7}"],
      ["export", "P9pO0fPG110", "--format", "markdown"], ["find", "https://youtu.be/P9pO0fPG110?t=9"],
    ])
  func commands(arguments: [String]) throws {
    try write()
    let program = try RunningProgram(
      Products.path(of: "chapters"), arguments + [folder.path], columns: 80, rows: 40)
    try program.waitForEnd()
    #expect(!program.output.isEmpty)
    let output = String(decoding: program.output, as: UTF8.self)
    let rest = output.replacing(Self.coloring, with: "")
    let controls = rest.unicodeScalars.filter {
      $0.properties.generalCategory == .control && !"\r\n\t".unicodeScalars.contains($0)
    }
    #expect(controls.isEmpty, "\(rest.debugDescription)")
  }

  @Test func `leaves the shell and the folder alone, however it is named`() throws {
    let names = [
      "-rf.md", "--help.md", "$(touch pwned).md", "'; touch pwned; '.md", "a\nb.md", "+x.md",
    ]
    for name in names { try folder.write("p/\(name)", SamplePosts.tokyo) }
    let listed = try BuiltProgram.run(["list"], in: folder.path("p"))
    #expect(listed.lines.count == names.count)
    let named = try BuiltProgram.run(["list", "--", "-rf.md"], in: folder.path("p"))
    #expect(named.lines.count == 1)
    let path = try BuiltProgram.run(["list", "talks", "./--help.md"], in: folder.path("p"))
    #expect(path.lines.count == 2)
    #expect(try ProgramRun("ls", [folder.path("p")]).output.contains("pwned\n") == false)
  }
}
