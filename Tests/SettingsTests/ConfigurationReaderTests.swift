import Terminal
import Testing

@testable import Settings

@Suite("A configuration")
struct ConfigurationReaderTests {
  static func read(_ text: String) -> ConfigurationReading {
    ConfigurationReader.read(
      Array(text.utf8), path: "/é/config.toml",
      expansion: PathExpansion(home: "/home/jörg", folder: "/é"))
  }

  @Test("has the defaults where nothing is written", arguments: ["", "\n# é\n", "\u{FEFF}\r\n"])
  func empty(text: String) {
    let reading = Self.read(text)
    #expect(reading.configuration == Configuration())
    #expect(reading.problems.isEmpty)
  }

  @Test("has what is written, with the places of what others judge")
  func whole() {
    let reading = Self.read(
      """
      library = ["~/vorträge", "alt"]
      theme = "high-contrast"
      mouse = false
      drafts = true
      ignore-files = false
      [keys]
      C-y = "copy-link"
      "g g" = "first"
      "Q" = false
      'x' = ""
      "Ü" = "none"
      [commands]
      open = ["firefox", "{url}"]
      copy = "pbcopy -x 'a b'"
      [check]
      select = ["CH001"]
      ignore = "duplicate-time"
      profile = "youtube"

      """)
    #expect(reading.problems.isEmpty)
    var expected = Configuration()
    expected.library = ["/home/jörg/vorträge", "/é/alt"]
    expected.theme = .highContrast
    (expected.mouse, expected.drafts, expected.ignoreFiles) = (false, true, false)
    expected.keys = [
      KeyChange(keys: "C-y", action: "copy-link", at: SettingPlace(line: 7, column: 7)),
      KeyChange(keys: "g g", action: "first", at: SettingPlace(line: 8, column: 9)),
      KeyChange(keys: "Q", action: nil, at: SettingPlace(line: 9, column: 7)),
      KeyChange(keys: "x", action: nil, at: SettingPlace(line: 10, column: 7)),
      KeyChange(keys: "Ü", action: nil, at: SettingPlace(line: 11, column: 8)),
    ]
    expected.commands = [
      CommandSetting(.open, .words(["firefox", "{url}"]), at: SettingPlace(line: 13, column: 8)),
      CommandSetting(.copy, .line("pbcopy -x 'a b'"), at: SettingPlace(line: 14, column: 8)),
    ]
    expected.check = CheckSettings(
      select: [PlacedText("CH001", at: SettingPlace(line: 16, column: 11))],
      ignore: [PlacedText("duplicate-time", at: SettingPlace(line: 17, column: 10))],
      profile: PlacedText("youtube", at: SettingPlace(line: 18, column: 11)))
    #expect(reading.configuration == expected)
  }

  @Test(
    "takes paths from the home and from its folder",
    arguments: [
      ("~", "/home/jörg"), ("~/", "/home/jörg/"), ("~/ö", "/home/jörg/ö"), ("/a/b", "/a/b"),
      ("./ö", "/é/ö"), ("ö/x", "/é/ö/x"), (".", "/é"), ("..", "/é/.."), ("~otto", "/é/~otto"),
      ("$HOME/x", "/é/$HOME/x"), ("-", "/é/-"),
    ])
  func paths(written: String, path: String) {
    #expect(Self.read("library = \"\(written)\"").configuration.library == [path])
  }

  @Test(
    "says what is wrong and where",
    arguments: [
      ("theme = \"drak\"", "1:9: theme: there is no theme “drak”: did you mean dark?"),
      (
        "theme = \"solarisiert\"",
        "1:9: theme: there is no theme “solarisiert”: write default, dark, light, high-contrast or mono"
      ),
      ("theme = true", "1:9: theme: write text in quotes"),
      ("\nmouse = \"true\"", "2:9: mouse: write true or false"),
      ("drafts = 1", "1:10: drafts: write true or false"),
      ("thme = \"dark\"", "1:8: thme: there is no such setting: did you mean theme?"),
      ("[kyes]\nx = 1", "1:2: kyes: there is no such setting: did you mean keys?"),
      ("library = [1, \"a\"]", "1:12: library: write text in quotes"),
      (
        "library = {}", "1:11: library: write a list of texts in quotes, [\"…\", \"…\"]"
      ),
      (
        "library = \"\"",
        "1:11: library: a path is empty: write one, or . for this file's folder"
      ),
      ("keys = \"x\"", "1:8: keys: write a table, [keys]"),
      (
        "[keys]\ng.g = \"first\"",
        "2:1: keys.\"g\": keys one after another stand in quotes, with blanks between them: \"g g\""
      ),
      (
        "[keys]\n\"é\" = true",
        "2:8: keys.\"é\": write the name of an action in quotes, or false for none"
      ),
      (
        "[commands]\nopne = \"x\"",
        "2:8: commands.opne: there is no such setting in [commands]: did you mean open?"
      ),
      ("[commands]\nopen = 5", "2:8: commands.open: write text in quotes"),
      ("[commands]\nopen = \"a\\u0000b\"", "2:8: commands.open: a NUL can't stand in it"),
      (
        "[check]\nrules = []",
        "2:9: check.rules: there is no such setting in [check]: write select, ignore or profile"
      ),
      (
        "mouse =",
        "1:8: a value is missing, or text without quotes: this is no TOML (https://toml.io)"
      ),
      (
        "mouse = true\nmouse = false",
        "2:1: 'mouse' is there twice: this is no TOML (https://toml.io)"
      ),
    ])
  func problems(text: String, problem: String) {
    #expect(Self.read(text).problems.map(\.description) == ["/é/config.toml:\(problem)"])
  }

  @Test("holds but for what is wrong")
  func rest() {
    let reading = Self.read(
      "mouse = perhaps\ntheme = \"light\"\nlibrary = [7, \"/ö\"]\n[keys]\nx = [1]\ny = \"first\"\n")
    #expect(reading.problems.map(\.place.line) == [1, 3, 5])
    let flawed = Self.read("mouse = perhaps\ntheme = \"light\"\n[keys\ny = \"first\nß = 1\n")
    #expect(flawed.problems.map(\.place.line) == [1, 3, 4, 5])
    #expect(flawed.configuration.theme == .light)
    #expect(reading.configuration.theme == .light)
    #expect(reading.configuration.library == ["/ö"])
    #expect(reading.configuration.keys.map(\.keys) == ["y"])
  }

  @Test("never brings control characters or line ends into a sentence")
  func controls() {
    let reading = Self.read("\"a\\u001b]0;x\\u0007\\n\\u0085é\" = 1\ntheme = \"\\u001b[2J\"")
    #expect(reading.problems.count == 2)
    for problem in reading.problems {
      #expect(
        problem.description.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
    }
  }
}
