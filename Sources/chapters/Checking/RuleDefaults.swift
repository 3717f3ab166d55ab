import PostChecking

/// Which rules count where the command line says nothing: what a config file has.
struct RuleDefaults: Hashable {
  /// Words for the rules that count; none for all.
  var select: [String] = []

  /// Words for those that don't.
  var ignore: [String] = []

  /// What the lists are for.
  var profile: Profile?
}
