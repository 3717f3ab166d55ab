import ArgumentParser
import Desktop

/// When text has colours.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never

  /// Whether to write colours: as asked for, else on terminals that can show them, unless the
  /// environment has a `NO_COLOR` that isn't empty (no-color.org).
  func isOn(onTerminal isTerminal: Bool, in environment: Environment) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      isTerminal && environment.value("NO_COLOR") == nil && environment.value("TERM") != "dumb"
    }
  }
}
