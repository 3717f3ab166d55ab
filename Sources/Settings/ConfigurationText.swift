internal import Terminal

/// Writes a configuration as TOML that reads back as the same, with a comment on each setting.
///
/// All paths are absolute, so that the text means the same wherever it is put.
public struct ConfigurationText {
  private let configuration: Configuration
  private let path: String

  /// The text of a configuration, which lies at a path or would lie there.
  public init(_ configuration: Configuration, path: String) {
    self.configuration = configuration
    self.path = path
  }

  /// The text, which ends in a newline.
  public var text: String {
    (general + keys + commands + check).joined(separator: "\n") + "\n"
  }

  private var general: [String] {
    [
      "# The configuration of chapters\(path.isEmpty ? "" : ", to be put into \(visiblePath)").",
      "# Options of a command win over it.",
      "",
      "# Files and folders of posts that are read where none is named; without any it is the folder",
      "# that chapters is started in. ~ is your home, relative paths begin at this file's folder.",
      "library = \(TOMLText.list(configuration.library))",
      "",
      "# How the browser looks: \(ThemeName.allCases.map(\.rawValue).joined(separator: ", ")).",
      "# \"default\" has the colours of your terminal; with NO_COLOR none has any.",
      "theme = \(TOMLText.quoted(configuration.theme.rawValue))",
      "",
      "# Whether the browser hears the mouse; without, the terminal selects text with it.",
      "mouse = \(configuration.mouse)",
      "",
      "# Whether posts that their site does not show yet are included.",
      "drafts = \(configuration.drafts)",
      "",
      "# Whether hidden files, node_modules and what .gitignore and .ignore name are left out.",
      "ignore-files = \(configuration.ignoreFiles)",
    ]
  }

  private var keys: [String] {
    [
      "",
      "# Keys and what they do instead: \"C-y\" = \"copy-link\", \"g g\" = \"select-first\", \"Q\" = false for",
      "# nothing. chapters --print-keys has the keys in force and the names of all actions.",
      "[keys]",
    ]
      + configuration.keys.map { change in
        "\(TOMLText.quoted(change.keys)) = \(change.action.map(TOMLText.quoted) ?? "false")"
      }
  }

  private var commands: [String] {
    [
      "",
      "# Programs to use instead of those that chapters looks for. No shell reads them: a text is",
      "# divided at blanks, quotes keep blanks together, and {url} {start} {end} {title} {talk} {id}",
      "# are replaced within a word. copy gets the text on standard input, unless it names {text} or",
      "# {url}; edit and read have {file} and {line}.",
      "[commands]",
    ]
      + CommandSetting.Purpose.allCases.map { purpose in
        let setting = configuration.commands.first { $0.purpose == purpose }
        guard let setting else { return "# \(purpose.rawValue) = \(Self.example(purpose))" }
        return "\(purpose.rawValue) = \(Self.value(setting.wording))"
      }
  }

  private var check: [String] {
    let check = configuration.check
    return [
      "",
      "# The rules that chapters check holds posts to, by id or name: those of select alone, where it",
      "# is there, and none of ignore.",
      "[check]",
      check.select.map { "select = \(TOMLText.list($0.map(\.text)))" }
        ?? "# select = [\"CH001\", \"chapters-unsorted\"]",
      "ignore = \(TOMLText.list(check.ignore.map(\.text)))",
      check.profile.map { "profile = \(TOMLText.quoted($0.text))" } ?? "# profile = \"youtube\"",
    ]
  }

  private static func value(_ wording: CommandSetting.Wording) -> String {
    switch wording {
    case .words(let words): TOMLText.list(words)
    case .line(let line): TOMLText.quoted(line)
    }
  }

  private static func example(_ purpose: CommandSetting.Purpose) -> String {
    switch purpose {
    case .copy: #"["wl-copy", "--primary"]"#
    case .open: #""firefox --new-window {url}""#
    case .play: #"["mpv", "--start={start}", "--end={end}", "--", "{url}"]"#
    case .edit: #""hx {file}:{line}""#
    case .read: #""less +{line} {file}""#
    }
  }

  private var visiblePath: String { VisibleText.of(path) }
}
