import Measuring

/// less, which shows a file.
enum Pager {
  /// How long it takes from the start until its first screen stands, of which the file's name is the last.
  static func time(_ less: String, _ file: String) throws -> Duration {
    MachineLoad.waitUntilQuiet()
    let name = file.split(separator: "/").last.map(String.init) ?? file
    return try TerminalProgram(less, [file], environment: [:]).time(until: ScreenMark(name))
  }
}
