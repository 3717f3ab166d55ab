import ArgumentParser
import Settings
import Terminal

/// How the browser and the picker look and what they hear. What an option leaves open, the
/// configuration says.
struct LookOptions: ParsableArguments {
  @Option(help: "How it looks, whatever NO_COLOR says.")
  var theme: ThemeName?

  @Flag(
    inversion: .prefixedNo, exclusivity: .chooseLast,
    help: "Hear the mouse, or leave it to the terminal, which selects text with it.")
  var mouse: Bool?

  /// The settings of a configuration with these options in force.
  func settings(over configuration: LoadedConfiguration) -> Configuration {
    var settings = configuration.settings
    settings.theme = theme ?? settings.theme
    settings.mouse = mouse ?? settings.mouse
    return settings
  }
}
