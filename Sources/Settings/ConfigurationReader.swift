internal import FrontMatter
internal import Terminal

/// Reads the TOML text of a configuration, forward only; linear in its length.
///
/// What is wrong with a setting costs that setting. The meaning of keys, actions, commands and rules
/// is for those to say who know them: here they are texts with places.
struct ConfigurationReader {
  private let path: String
  private let expansion: PathExpansion
  private var configuration = Configuration()
  private var problems: [SettingProblem] = []

  private init(path: String, expansion: PathExpansion) {
    self.path = path
    self.expansion = expansion
  }

  /// Reads the bytes of the file at a path.
  static func read(
    _ bytes: [UInt8], path: String, expansion: PathExpansion
  ) -> ConfigurationReading {
    var reader = ConfigurationReader(path: path, expansion: expansion)
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
    let reading = HeaderReader.salvage(text.span, as: .toml)
    for error in [reading.error].compactMap(\.self) + reading.furtherErrors {
      let place = SettingPlace(line: error.line, column: error.column)
      reader.report("\(error.message): this is no TOML (https://toml.io)", at: place)
    }
    for entry in reading.root.entries { reader.read(entry) }
    let problems = reader.problems.sorted {
      ($0.place.line, $0.place.column) < ($1.place.line, $1.place.column)
    }
    return ConfigurationReading(reader.configuration, problems: problems, path: path)
  }

  // MARK: Settings

  private static let names = [
    "library", "theme", "mouse", "drafts", "ignore-files", "keys", "commands", "check",
  ]

  private mutating func read(_ entry: Entry) {
    switch entry.key {
    case "library": readLibrary(entry)
    case "theme": readTheme(entry)
    case "mouse": read(entry) { $0.mouse = $1 }
    case "drafts": read(entry) { $0.drafts = $1 }
    case "ignore-files": read(entry) { $0.ignoreFiles = $1 }
    case "keys": for key in table(entry) { readKey(key) }
    case "commands": for command in table(entry) { readCommand(command) }
    case "check": for setting in table(entry) { readCheck(setting) }
    default: reportUnknown(entry, among: Self.names, in: nil)
    }
  }

  private mutating func readLibrary(_ entry: Entry) {
    for path in texts(entry, "library") ?? [] {
      if path.text.isEmpty {
        report("a path is empty: write one, or . for this file's folder", at: path.place, "library")
      } else if let expanded = expansion.expanded(path.text) {
        configuration.library.append(expanded)
      } else {
        report("there is no HOME for ~: write the whole path", at: path.place, "library")
      }
    }
  }

  private mutating func readTheme(_ entry: Entry) {
    guard let name = text(entry.value, "theme") else { return }
    let names = ThemeName.allCases.map(\.rawValue)
    guard let theme = ThemeName(rawValue: name) else {
      return report(
        "there is no theme \(VisibleText.quoted(name)): \(Self.hint(name, names))",
        at: entry.value.place, "theme")
    }
    configuration.theme = theme
  }

  private mutating func read(_ entry: Entry, _ set: (inout Configuration, Bool) -> Void) {
    guard case .scalar(let text, quoted: false) = entry.value.value,
      ["true", "false"].contains(text)
    else { return report("write true or false", at: entry.value.place, entry.key) }
    set(&configuration, text == "true")
  }

  private mutating func readKey(_ entry: Entry) {
    var change = KeyChange(keys: entry.key, action: nil, at: entry.value.place)
    switch entry.value.value {
    case .scalar("false", quoted: false), .scalar("", quoted: true), .scalar("none", quoted: true):
      break
    case .scalar(let action, quoted: true): change.action = action
    case .mapping:
      return report(
        "keys one after another stand in quotes, with blanks between them: \"g g\"",
        at: change.place, change.key)
    case .scalar, .sequence:
      return report(
        "write the name of an action in quotes, or false for none", at: change.place, change.key)
    }
    configuration.keys.append(change)
  }

  private mutating func readCommand(_ entry: Entry) {
    guard let purpose = CommandSetting.Purpose(rawValue: entry.key) else {
      let names = CommandSetting.Purpose.allCases.map(\.rawValue)
      return reportUnknown(entry, among: names, in: "commands")
    }
    let key = "commands.\(entry.key)"
    let wording: CommandSetting.Wording
    if case .scalar = entry.value.value {
      guard let line = text(entry.value, key) else { return }
      wording = .line(line)
    } else {
      guard let words = texts(entry, key) else { return }
      wording = .words(words.map(\.text))
    }
    configuration.commands.append(CommandSetting(purpose, wording, at: entry.value.place))
  }

  private mutating func readCheck(_ entry: Entry) {
    let key = "check.\(entry.key)"
    switch entry.key {
    case "select": configuration.check.select = texts(entry, key)
    case "ignore": configuration.check.ignore = texts(entry, key) ?? []
    case "profile":
      configuration.check.profile = text(entry.value, key).map {
        PlacedText($0, at: entry.value.place)
      }
    default: reportUnknown(entry, among: ["select", "ignore", "profile"], in: "check")
    }
  }

  // MARK: Values

  private mutating func table(_ entry: Entry) -> [Entry] {
    guard case .mapping(let entries) = entry.value.value else {
      report("write a table, [\(entry.key)]", at: entry.value.place, entry.key)
      return []
    }
    return entries
  }

  /// A string; nil, and said, where it's something else.
  private mutating func text(_ node: Node, _ key: String) -> String? {
    guard case .scalar(let text, quoted: true) = node.value else {
      report("write text in quotes", at: node.place, key)
      return nil
    }
    guard !text.utf8.contains(0) else {
      report("a NUL can't stand in it", at: node.place, key)
      return nil
    }
    return text
  }

  /// The strings of a list, or a string alone; nil, and said, where it's something else. What is no
  /// string in a list is left out.
  private mutating func texts(_ entry: Entry, _ key: String) -> [PlacedText]? {
    switch entry.value.value {
    case .mapping:
      report("write a list of texts in quotes, [\"…\", \"…\"]", at: entry.value.place, key)
      return nil
    case .scalar:
      return text(entry.value, key).map { [PlacedText($0, at: entry.value.place)] }
    case .sequence(let items):
      var texts: [PlacedText] = []
      for item in items {
        if let text = text(item, key) { texts.append(PlacedText(text, at: item.place)) }
      }
      return texts
    }
  }

  // MARK: Problems

  private mutating func report(_ message: String, at place: SettingPlace, _ key: String = "") {
    problems.append(SettingProblem(path: path, at: place, key: key, message: message))
  }

  private mutating func reportUnknown(_ entry: Entry, among names: [String], in table: String?) {
    let place = table.map { " in [\($0)]" } ?? ""
    report(
      "there is no such setting\(place): \(Self.hint(entry.key, names))", at: entry.value.place,
      (table.map { "\($0)." } ?? "") + entry.key)
  }

  private static func hint(_ word: String, _ names: [String]) -> String {
    if let near = NearestName.of(word, in: names) { return "did you mean \(near)?" }
    return "write " + names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
  }
}

extension Node {
  fileprivate var place: SettingPlace { SettingPlace(line: line, column: column) }
}
