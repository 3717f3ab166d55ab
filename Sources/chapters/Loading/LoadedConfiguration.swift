import Desktop
import Settings

/// The configuration that a command goes by: what the person's file settles, as far as it makes sense.
struct LoadedConfiguration {
  /// The settings.
  let settings: Configuration

  /// The programs that the person wants.
  let commands: PersonalCommands

  /// What is wrong with the file.
  let problems: [SettingProblem]

  /// Where the file lies or would lie; empty where there is no home for it.
  let path: String

  /// Reads the file that an option names, else the usual one.
  ///
  /// - Throws: where a file that was named can't be read.
  init(named option: String?, environment: Environment = .current) throws(CommandFailure) {
    let reading: ConfigurationReading
    do throws(ConfigurationError) {
      reading = try ConfigurationFile(named: option, variables: environment.variables).read()
    } catch {
      throw .wrongUse(error.description)
    }
    settings = reading.configuration
    path = reading.path
    let (commands, faults) = Self.commands(settings.commands, path)
    self.commands = commands
    problems = reading.problems + faults
  }

  /// Says what is wrong with the file.
  func reportProblems() {
    for problem in problems { StandardError.write(problem.description) }
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
