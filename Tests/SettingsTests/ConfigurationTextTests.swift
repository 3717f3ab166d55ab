import Terminal
import TestPrograms
import Testing

@testable import Settings

@Suite("A configuration written as TOML")
struct ConfigurationTextTests {
  /// The configuration without places, which writing changes.
  private func unplaced(_ configuration: Configuration) -> Configuration {
    var result = configuration
    result.keys = result.keys.map { KeyChange(keys: $0.keys, action: $0.action) }
    result.commands = result.commands.map { CommandSetting($0.purpose, $0.wording) }
    let check = result.check
    result.check = CheckSettings(
      select: check.select.map { $0.map { PlacedText($0.text) } },
      ignore: check.ignore.map { PlacedText($0.text) },
      profile: check.profile.map { PlacedText($0.text) })
    return result
  }

  private func read(_ configuration: Configuration) -> ConfigurationReading {
    ConfigurationReaderTests.read(ConfigurationText(configuration, path: "/é/config.toml").text)
  }

  @Test("has the defaults")
  func defaults() {
    let reading = read(Configuration())
    #expect(reading.configuration == Configuration())
    #expect(reading.problems.isEmpty)
  }

  @Test("shows no default that is no setting: its comments read as TOML, too")
  func comments() {
    let text = ConfigurationText(Configuration(), path: "").text
    let lines = text.split(separator: "\n").map { line in
      line.contains(/^# \w+ = ["\[]/) ? line.dropFirst(2) : line
    }
    let reading = ConfigurationReaderTests.read(lines.joined(separator: "\n"))
    #expect(reading.problems.isEmpty)
    #expect(reading.configuration.commands.count == CommandSetting.Purpose.allCases.count)
    #expect(reading.configuration.check.profile?.text == "youtube")
  }

  @Test("reads back as the same", arguments: 0..<200)
  func readsBack(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let configuration = random.configuration()
    let reading = read(configuration)
    #expect(unplaced(reading.configuration) == configuration, "seed \(seed)")
    #expect(reading.problems.isEmpty, "seed \(seed)")
  }
}

extension SeededGenerator {
  fileprivate mutating func configuration() -> Configuration {
    var result = Configuration()
    result.library = texts().map { "/" + $0 }
    result.theme = ThemeName.allCases.randomElement(using: &self) ?? .standard
    result.mouse = .random(using: &self)
    result.drafts = .random(using: &self)
    result.ignoreFiles = .random(using: &self)
    result.keys = Set(texts()).map { keys in
      let action = text()
      return KeyChange(keys: keys, action: ["", "none"].contains(action) ? nil : action)
    }
    result.commands = CommandSetting.Purpose.allCases.filter { _ in Bool.random(using: &self) }
      .map { CommandSetting($0, Bool.random(using: &self) ? .words(texts()) : .line(text())) }
    result.check = CheckSettings(
      select: Bool.random(using: &self) ? texts().map { PlacedText($0) } : nil,
      ignore: texts().map { PlacedText($0) },
      profile: Bool.random(using: &self) ? PlacedText(text()) : nil)
    return result
  }

  private mutating func texts() -> [String] {
    (0..<Int.random(in: 0...4, using: &self)).map { _ in text() }
  }

  /// A text of what is easily written wrong; canonically equal ones are equal as keys.
  private mutating func text() -> String {
    let pieces = [
      "a", "é", "雪", "\"", "\\", "'", "#", "=", "]", "\n", "\t", "\u{1B}", "{url}", " ", "\u{7F}",
      "=", "\u{85}",
    ]
    return (0..<Int.random(in: 0...6, using: &self)).map { _ in
      pieces.randomElement(using: &self) ?? ""
    }.joined()
  }
}
