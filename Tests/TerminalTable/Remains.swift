import TestTerminal

/// What a program left behind on its terminal.
struct Remains: CustomStringConvertible {
  /// What is not as before; empty where all is.
  let faults: [String]

  /// Its exit status as a shell counts it; nil where it did not end.
  let status: Int32?

  init(of program: RunningProgram, status: Int32?) {
    var faults: [String] = []
    if program.terminal.isOnAlternateScreen { faults.append("alternate screen") }
    if !program.terminal.showsCursor { faults.append("no cursor") }
    if program.modes != program.modesBefore { faults.append("raw") }
    let modes = [
      ("2004", "paste"), ("1000", "mouse"), ("1002", "mouse"), ("1006", "mouse"), ("2026", "sync"),
    ]
    for (mode, name) in modes where Self.isOn(mode, program) && !faults.contains(name) {
      faults.append(name)
    }
    self.faults = faults
    self.status = status
  }

  /// `ok, 143`, or what is wrong.
  var description: String {
    guard let status else { return "**does not end**" }
    return (faults.isEmpty ? "ok" : "**\(faults.joined(separator: ", "))**") + ", \(status)"
  }

  /// Whether a private mode was last set rather than reset.
  private static func isOn(_ mode: String, _ program: RunningProgram) -> Bool {
    let text = String(decoding: program.output, as: UTF8.self)
    let set = text.ranges(of: "\u{1B}[?\(mode)h").last?.lowerBound
    let reset = text.ranges(of: "\u{1B}[?\(mode)l").last?.lowerBound
    guard let set else { return false }
    return reset.map { $0 < set } ?? true
  }
}
