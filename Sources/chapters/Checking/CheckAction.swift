/// What is done with findings.
enum CheckAction: Hashable {
  /// They are said.
  case report

  /// What can be mended is mended, the rest is said.
  case fix

  /// What would be mended is shown.
  case diff
}
