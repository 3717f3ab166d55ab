import PostChecking
import Settings

/// Which rules count where the command line says nothing: what a config file has.
struct RuleDefaults: Hashable {
  /// Words for the rules that count; none for all.
  var select: [String] = []

  /// Words for those that don't.
  var ignore: [String] = []

  /// What the lists are for.
  var profile: Profile?

  /// What `[check]` of a configuration says; what makes no sense there is said and left out.
  init(_ configuration: LoadedConfiguration) {
    let check = configuration.settings.check
    select = Self.known(check.select ?? [], "select", configuration.path)
    ignore = Self.known(check.ignore, "ignore", configuration.path)
    guard let name = check.profile else { return }
    profile = Profile(rawValue: name.text)
    if profile == nil {
      let names = Profile.allCases.map(\.rawValue).joined(separator: ", ")
      Self.report(name, "profile", "there is no such profile: \(names)", configuration.path)
    }
  }

  /// The rules that count where nothing else is asked for.
  var selection: RuleSelection {
    // The words that are kept are all known.
    (try? RuleSelection(select: select, ignore: ignore, profile: profile)) ?? .standard
  }

  private static func known(
    _ words: [PlacedText], _ key: String, _ path: String
  ) -> [String] {
    words.compactMap { word in
      do throws(UnknownRuleWord) {
        _ = try RuleWord.rules(word.text)
        return word.text
      } catch {
        report(word, key, error.description, path)
        return nil
      }
    }
  }

  private static func report(
    _ word: PlacedText, _ key: String, _ message: String, _ path: String
  ) {
    let problem = SettingProblem(
      path: path, at: word.place, key: "check.\(key)", message: message)
    StandardError.write(problem.description)
  }
}
