import Browser
import Desktop
import Settings
import Terminal

/// The configuration that a command goes by: what the person's file settles, as far as it makes sense.
struct LoadedConfiguration {
  /// The settings.
  let settings: Configuration

  /// What keys do.
  var keys: KeyMap { changedKeys ?? .defaults }

  /// What keys do where something is changed. Without that their map is made where it is first asked
  /// for, which is once posts are being read: it takes a tenth of the time to the first frame (measured).
  private let changedKeys: KeyMap?

  /// The programs that the person wants.
  let commands: PersonalCommands

  /// What is wrong with the file.
  let problems: [SettingProblem]

  /// Where the file lies or would lie; empty where there is no home for it.
  let path: String

  /// Reads the file that an option names, else the usual one.
  ///
  /// - Throws: where a file that was named can't be read.
  init(named option: String?) throws(CommandFailure) {
    let reading: ConfigurationReading
    do throws(ConfigurationError) {
      reading = try ConfigurationFile(named: option, variable: Environment.currentValue).read()
    } catch {
      throw .wrongUse(error.description)
    }
    settings = reading.configuration
    path = reading.path
    let (commands, faultsOfCommands) = Self.commands(settings.commands, path)
    let (keys, faultsOfKeys) = Self.keys(settings.keys, path)
    self.commands = commands
    changedKeys = keys
    problems = reading.problems + faultsOfKeys + faultsOfCommands
  }

  /// Says what is wrong with the file.
  func reportProblems() {
    for problem in problems { StandardError.write(problem.description) }
  }

  /// The key map with the changes that make sense, nil without any, and what is wrong with the others.
  private static func keys(
    _ changes: [KeyChange], _ path: String
  ) -> (KeyMap?, [SettingProblem]) {
    guard !changes.isEmpty else { return (nil, []) }
    var wishes: [(wish: KeyRebinding, change: KeyChange)] = []
    var problems: [SettingProblem] = []
    for change in changes {
      do throws(KeyNameError) {
        wishes.append(
          (KeyRebinding(try KeySequence(name: change.keys), to: try action(change)), change))
      } catch {
        problems.append(problem(change, error.message, path))
      }
    }
    let (keys, faults) = KeyMap.defaults.applying(wishes.map(\.wish))
    problems += faults.map { problem(wishes[$0.position].change, $0.message, path) }
    return (keys, problems.sorted { $0.place.line < $1.place.line })
  }

  /// The action that a change names; nil for none.
  private static func action(_ change: KeyChange) throws(KeyNameError) -> NamedAction? {
    guard let name = change.action else { return nil }
    if let action = NamedAction(named: name) { return action }
    let near = NearestName.of(name, in: NamedAction.all.map(\.name))
    let hint = near.map { "did you mean \($0)?" } ?? "chapters --print-keys names all"
    throw KeyNameError(message: "there is no action \u{201C}\(name.prefix(40))\u{201D}: \(hint)")
  }

  private static func problem(
    _ change: KeyChange, _ message: String, _ path: String
  ) -> SettingProblem {
    SettingProblem(path: path, at: change.place, key: change.key, message: message)
  }

  private static func commands(
    _ settings: [CommandSetting], _ path: String
  ) -> (PersonalCommands, [SettingProblem]) {
    var commands = PersonalCommands()
    var problems: [SettingProblem] = []
    for setting in settings {
      do throws(CommandTemplateError) {
        switch setting.purpose {
        case .copy: commands.copy = try template(setting, .copy)
        case .open: commands.open = try template(setting, .open)
        case .play: commands.play = try template(setting, .play)
        case .edit: commands.edit = try template(setting, .edit)
        case .read: commands.read = try template(setting, .read)
        }
      } catch {
        problems.append(
          SettingProblem(path: path, at: setting.place, key: setting.key, message: error.message))
      }
    }
    return (commands, problems)
  }

  private static func template(
    _ setting: CommandSetting, _ purpose: CommandPurpose
  ) throws(CommandTemplateError) -> CommandTemplate {
    switch setting.wording {
    case .words(let words): try CommandTemplate(words: words, for: purpose)
    case .line(let line): try CommandTemplate(line: line, for: purpose)
    }
  }
}
