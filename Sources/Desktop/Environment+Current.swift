internal import CSystem

extension Environment {
  /// This process's own variables, platform and `PATH`, as they were when first asked for.
  public static let current = Environment(variables: currentVariables())

  /// The value of one of this process's own variables, nil where it is unset or empty. It takes no time:
  /// ``current`` reads all of them.
  public static func currentValue(_ name: String) -> String? {
    guard let value = csystem_variable(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  private static func currentVariables() -> [String: String] {
    var variables: [String: String] = [:]
    guard var entry = csystem_environment() else { return variables }
    while let text = entry.pointee {
      let text = String(cString: text)
      if let sign = text.utf8.firstIndex(of: UInt8(ascii: "=")) {
        variables[String(text[..<sign])] = String(text[text.utf8.index(after: sign)...])
      }
      entry += 1
    }
    return variables
  }
}
