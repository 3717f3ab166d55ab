/// What decides which outside programs are used: the variables and the programs there are.
///
/// It's a value, so that a test can lay out any desktop, and `current` is the real one.
public struct Environment: Sendable {
  /// The kind of system.
  public var platform: Platform

  /// The variables, which programs that are started get as well.
  public var variables: [String: String]

  private let search: @Sendable (String) -> String?

  /// A desktop with these variables; `path` answers where a program of that name lies, nil where
  /// there is none.
  public init(
    platform: Platform = .current, variables: [String: String],
    path: @escaping @Sendable (String) -> String?
  ) {
    self.platform = platform
    self.variables = variables
    self.search = path
  }

  /// A desktop with these variables whose programs are searched for on its `PATH`.
  public init(platform: Platform = .current, variables: [String: String]) {
    let search = ProgramSearch(path: variables["PATH"] ?? "")
    self.init(platform: platform, variables: variables, path: search.path(of:))
  }

  /// The variable's value, nil where it is unset or empty.
  public func value(_ name: String) -> String? {
    guard let value = variables[name], !value.isEmpty else { return nil }
    return value
  }

  /// Where a program lies, nil where it isn't installed.
  public func path(of program: String) -> String? { search(program) }

  /// Where a program of a person's own lies: of a name as ``path(of:)`` has it, of a path, which may
  /// begin with `~/`, the path itself; nil where nothing is there that can be run.
  func personalPath(of program: String) -> String? {
    guard program.contains("/") else { return path(of: program) }
    var path = program
    if path.hasPrefix("~/"), let home = value("HOME") { path = home + path.dropFirst() }
    return ProgramSearch.isExecutable(path) ? path : nil
  }

  /// Whether the person sits at another machine. `SSH_AUTH_SOCK` and `SSH_AGENT_PID` say nothing
  /// about that: a local desktop sets them too.
  public var isRemote: Bool {
    ["SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY"].contains { value($0) != nil }
  }

  /// Whether this is the Windows Subsystem for Linux, which sets these two.
  public var isWSL: Bool {
    platform == .linux && (value("WSL_DISTRO_NAME") != nil || value("WSL_INTEROP") != nil)
  }

  /// Whether a program can open a window.
  public var hasDisplay: Bool {
    platform == .macOS || value("WAYLAND_DISPLAY") != nil || value("DISPLAY") != nil
  }

  /// What to say of a program that opens a window where there may be nothing to show it.
  var displayCaution: String {
    hasDisplay || isWSL ? "" : " (no display here: it may show nothing)"
  }
}
