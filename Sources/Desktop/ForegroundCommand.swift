internal import CSystem

/// A call of a program that has the terminal while it runs, such as an editor.
public struct ForegroundCommand: Hashable, Sendable {
  /// Where the program lies.
  let path: String

  /// Its arguments, which begin with its name.
  let arguments: [String]

  /// Its environment.
  let variables: [String: String]

  /// Runs it and waits for its end; the caller has given the terminal back. The reason where that
  /// went wrong.
  ///
  /// A status of its own is no error: the program has said on the screen what was wrong, and editors
  /// say by one that nothing was saved.
  public func run() -> LaunchError? {
    var id: Int32 = 0
    let error = withCStrings(arguments) { arguments in
      withCStrings(variables.map { "\($0.key)=\($0.value)" }) { variables in
        csystem_spawn_in_foreground(path, arguments, variables, &id)
      }
    }
    guard error == 0 else {
      return .notStarted(program: name, reason: SystemError(code: error).message)
    }
    var code: Int32 = 0
    guard csystem_wait(id, &code) == CSYSTEM_CHILD_SIGNALLED else { return nil }
    return .failedAtOnce(program: name, reason: ChildEnd.signalled(code).words)
  }

  private var name: String { arguments.first ?? path }
}
