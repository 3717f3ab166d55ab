import ArgumentParser
import PostChecking

/// How a command takes the rules that count.
struct RuleOptions: ParsableArguments {
  @Option(
    parsing: .singleValue,
    help: "Only these rules: ids, names or the beginning of ids (CH05), with commas between.")
  var select: [String] = []

  @Option(parsing: .singleValue, help: "Not these rules.")
  var ignore: [String] = []

  @Option(help: "What the lists are for: youtube makes its terms errors.")
  var profile: Profile?

  /// The rules that count; what is not asked for is as in `defaults`.
  func selection(
    defaults: RuleDefaults
  ) throws(CommandFailure) -> RuleSelection {
    do throws(UnknownRuleWord) {
      return try RuleSelection(
        select: Self.words(select.isEmpty ? defaults.select : select),
        ignore: Self.words(ignore.isEmpty ? defaults.ignore : ignore),
        profile: profile ?? defaults.profile)
    } catch {
      throw .wrongUse(error.description)
    }
  }

  private static func words(_ lists: [String]) -> [String] {
    lists.flatMap { $0.split { $0 == "," || $0 == " " }.map(String.init) }
  }
}
