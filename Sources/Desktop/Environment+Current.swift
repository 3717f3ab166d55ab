internal import CSystem

extension Environment {
  /// This process's own variables, platform and `PATH`.
  public static var current: Environment {
    Environment(variables: currentVariables())
  }

  private static func currentVariables() -> [String: String] {
    var variables: [String: String] = [:]
    guard var entry = csystem_environment() else { return variables }
    while let text = entry.pointee {
      let parts = String(cString: text).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
      entry += 1
    }
    return variables
  }
}
