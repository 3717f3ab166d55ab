internal import CSystem

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#endif

/// A program that this one started in a session of its own, away from the terminal.
///
/// It is always reaped, at once or when it ends, so that no zombie stays.
struct Child: ~Copyable {
  private let id: pid_t

  /// Starts the program at `path`. `arguments` begin with its name; there is no shell that could
  /// read them otherwise. Without `input` its standard input is /dev/null.
  init(
    path: String, arguments: [String], variables: [String: String], input: Int32? = nil
  ) throws(SystemError) {
    var id: pid_t = 0
    let code = withCStrings(arguments) { arguments in
      withCStrings(variables.map { "\($0.key)=\($0.value)" }) { variables in
        csystem_spawn_detached(path, arguments, variables, input ?? -1, &id)
      }
    }
    guard code == 0 else { throw SystemError(code: code) }
    self.id = id
  }

  /// Waits for its end, at most until the deadline; nil where it still runs then.
  func end(by deadline: ContinuousClock.Instant) -> ChildEnd? {
    var pause = Duration.milliseconds(1)
    while true {
      if let end = endSoFar() { return end }
      let left = ContinuousClock.now.duration(to: deadline)
      guard left > .zero else { return nil }
      poll(nil, 0, min(pause, left).wholeMilliseconds)
      pause = min(pause * 2, .milliseconds(8))
    }
  }

  /// Ends it and what it started, at once.
  consuming func kill() {
    csystem_kill_group(id)
    leave()
  }

  /// Lets it run on. Without a thread to reap it (the system has none left), it is reaped when this
  /// program ends.
  consuming func leave() {
    _ = csystem_reap_later(id)
  }

  private func endSoFar() -> ChildEnd? {
    var code: Int32 = 0
    return switch csystem_child_state(id, &code) {
    case CSYSTEM_CHILD_RUNNING: nil
    case CSYSTEM_CHILD_EXITED: .exited(code)
    case CSYSTEM_CHILD_SIGNALLED: .signalled(code)
    default: .unknown
    }
  }
}
