import CursesTerminal
import Settings

extension CursesScreen {
  /// The terminal as a person has settled it, which a bell wakes.
  ///
  /// - Parameters:
  ///   - settings: the theme, and whether the mouse is listened to.
  ///   - overridesNoColor: whether the theme has its colours whatever `NO_COLOR` says.
  ///   - bell: what other threads ring.
  /// - Throws: where there is no terminal that can show anything.
  init(
    _ settings: Configuration, overridesNoColor: Bool, wokenBy bell: Bell
  ) throws(TerminalError) {
    self = try CursesScreen(theme: settings.theme, overridesNoColor: overridesNoColor)
    bell.connect(to: waker)
    listenToMouse(settings.mouse)
  }
}
