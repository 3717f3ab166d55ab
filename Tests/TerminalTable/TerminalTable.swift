import TestPrograms
import TestTerminal

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Prints a Markdown table of what programs do at their end and on terminals of every kind, all of
/// them measured in the same way in one run: `swift run TerminalTable`.
@main
struct TerminalTable {
  private static let signals: [(String, Int32)] = [
    ("TERM", SIGTERM), ("HUP", SIGHUP), ("INT", SIGINT), ("QUIT", SIGQUIT), ("SEGV", SIGSEGV),
    ("ABRT", SIGABRT), ("ILL", SIGILL), ("BUS", SIGBUS), ("FPE", SIGFPE),
  ]

  private static let types = [
    "xterm-256color", "xterm-direct", "screen", "tmux-256color", "linux", "vt100", "xterm-kitty",
    "unknown", "dumb", "",
  ]

  /// The longest that an end may take, that a start is waited for.
  private static let limits = (end: Duration.seconds(8), start: Duration.seconds(15))

  static func main() throws {
    let folder = try TemporaryFolder()
    let contestants = try Contestant.all(in: folder)
    printRow(["end or terminal"] + contestants.map(\.name))
    printRow(["---"] + contestants.map { _ in "---" })
    for (name, number) in signals {
      printRow(["SIG\(name)"] + contestants.map { end($0, by: number) })
    }
    printRow(["window closed"] + contestants.map(hangUp))
    printRow(["SIGTERM while the terminal takes nothing"] + contestants.map(block))
    printRow(["Ctrl-Z and fg"] + contestants.map(suspend))
    for type in types {
      let name = type.isEmpty ? "TERM unset" : "TERM=\(type)"
      printRow([name] + contestants.map { show($0, ["TERM": type]) })
    }
    printRow(["LANG=C"] + contestants.map { show($0, ["LANG": "C"]) })
    printRow(["LINES=5 COLUMNS=10 exported"] + contestants.map(ignoresSize))
    printRow(["no controlling terminal"] + contestants.map { show($0, [:], hasTerminal: false) })
    printRow(["wakes in a second without a key"] + contestants.map(wakes))
  }

  private static func printRow(_ cells: [String]) {
    print("| \(cells.joined(separator: " | ")) |")
    fflush(nil)
  }

  /// How a program leaves the terminal when it was ready and got a signal.
  private static func end(_ contestant: Contestant, by signal: Int32) -> String {
    report {
      let program = try contestant.start()
      try program.wait(for: contestant.ready, within: limits.start)
      program.signal(signal)
      let status = try? program.waitForEnd(within: limits.end)
      return Remains(of: program, status: status).description
    }
  }

  private static func hangUp(_ contestant: Contestant) -> String {
    report {
      let program = try contestant.start()
      try program.wait(for: contestant.ready, within: limits.start)
      program.hangUp()
      guard let status = try? program.waitForEnd(within: limits.end) else {
        return "**does not end**"
      }
      return "ends, \(status)"
    }
  }

  /// A full terminal: redraws are asked for until no more goes in.
  private static func block(_ contestant: Contestant) -> String {
    report {
      let program = try contestant.start()
      try program.wait(for: contestant.ready, within: limits.start)
      var tries = 0
      while program.takesOutput, tries < 400 {
        program.resize(columns: 100 + tries % 50, rows: 30)
        poll(nil, 0, 5)
        tries += 1
      }
      guard !program.takesOutput else { return "never full" }
      program.signal(SIGTERM)
      guard let status = try? program.waitForEndUnread(within: limits.end) else {
        return "**does not end**"
      }
      return (program.modes == program.modesBefore ? "ok" : "**raw**") + ", \(status)"
    }
  }

  private static func suspend(_ contestant: Contestant) -> String {
    report {
      let words = contestant.call.map { "'\($0)'" }.joined(separator: " ")
      let line = "set -m; \(words); echo stopped; read line; fg >/dev/null; echo over"
      let shell = Contestant(
        name: "sh", call: ["/bin/sh", "-c", line], ready: "", variables: contestant.variables)
      let program = try shell.start()
      try program.wait(for: contestant.ready, within: limits.start)
      try program.type("\u{1A}")
      guard (try? program.wait(for: "stopped", within: limits.end)) != nil else {
        return "**not stopped**"
      }
      let remains = Remains(of: program, status: 0)
      let before = program.output.count
      try program.type("\n")
      let isBack =
        (try? program.wait(for: "it again", within: limits.end) {
          $0.output.count > before + 20 && $0.terminal.text.contains(contestant.ready)
        }) != nil
      return (remains.faults.isEmpty ? "ok" : "**\(remains.faults.joined(separator: ", "))**")
        + (isBack ? ", back" : ", **not drawn again**")
    }
  }

  /// Whether a program shows what it has, or ends with a sentence.
  private static func show(
    _ contestant: Contestant, _ environment: [String: String], hasTerminal: Bool = true
  ) -> String {
    report {
      let program = try contestant.start(environment, hasTerminal: hasTerminal)
      let ready = contestant.ready.prefix { $0.isASCII }
      if (try? program.wait(for: String(ready), within: limits.end)) != nil,
        program.hasNotEnded
      {
        return "works"
      }
      let status = try? program.waitForEnd(within: .milliseconds(500))
      let words = program.terminal.text.split(whereSeparator: \.isWhitespace)
      guard let status else { return words.count > 2 ? "asks first" : "**shows nothing**" }
      return words.count > 2 ? "says why, \(status)" : "**ends without a word**, \(status)"
    }
  }

  private static func ignoresSize(_ contestant: Contestant) -> String {
    report {
      let program = try contestant.start(["LINES": "5", "COLUMNS": "10"])
      _ = try? program.wait(for: contestant.ready, within: limits.end)
      let drawn = (0..<30).filter { !program.terminal.row($0).isEmpty }
      let isWide = (0..<30).contains { program.terminal.row($0).count > 12 }
      return isWide || (drawn.max() ?? 0) > 5 ? "real size" : "**10x5**"
    }
  }

  private static func wakes(_ contestant: Contestant) -> String {
    report {
      let program = try contestant.start()
      try program.wait(for: contestant.ready, within: limits.start)
      // Threads that have nothing more to do end after five seconds.
      _ = try? program.wait(for: "quiet", within: .seconds(6)) { _ in false }
      let before = try switches(of: program.process)
      _ = try? program.wait(for: "a second", within: .seconds(1)) { _ in false }
      return "\(try switches(of: program.process) - before)"
    }
  }

  /// How often the threads of a process were scheduled so far.
  private static func switches(of process: Int32) throws -> Int {
    let line = "cat /proc/\(process)/task/*/status"
    let lines = try ProgramRun("sh", ["-c", line]).lines
    return lines.filter { $0.contains("ctxt_switches") }
      .compactMap { $0.split(separator: "\t").last.flatMap { Int($0) } }.reduce(0, +)
  }

  private static func report(_ body: () throws -> String) -> String {
    do { return try body() } catch { return "not measured" }
  }
}
