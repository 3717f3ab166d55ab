import CursesTerminal
import Terminal

/// A program for tests: it shows every style and some wide text, writes each event that it hears as
/// a line of text, and does what its argument names on the key `!`. The key `q` ends it.
@main
struct ScreenProbe {
  /// Prints to standard output what `done` and `failed` name, so that tests see how it ended.
  static func main() {
    let action = ProbeAction(rawValue: CommandLine.arguments.dropFirst().first ?? "") ?? .nothing
    do {
      try run(action)
      print("done")
    } catch {
      print("failed: \(error)")
    }
  }

  private static func run(_ action: ProbeAction) throws {
    var screen = try CursesScreen()
    screen.listenToMouse(action != .leaveMouse)
    var log = EventLog()
    while true {
      let frame = log.frame(size: screen.size)
      screen.show(frame)
      screen.show(frame)
      let event = screen.nextEvent()
      log.append(event)
      switch event {
      case .ended, .key(.character("q")): return
      case .key(.character("!")): try action.perform(on: &screen)
      case .key, .mouse, .paste, .resized, .woken, .waited, .resumed: continue
      }
    }
  }
}
