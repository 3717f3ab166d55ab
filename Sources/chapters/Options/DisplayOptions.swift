import ArgumentParser
import Terminal

/// How the browser looks.
struct DisplayOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Draw in this theme, whatever NO_COLOR says.",
      valueName: "name"))
  var theme: ThemeName?
}
