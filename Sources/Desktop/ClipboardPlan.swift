/// Which ways to the clipboard an environment offers, best first.
///
/// The order is that of the page on terminals: here on this machine the desktop's own program; in
/// tmux its buffer together with OSC 52; else OSC 52 alone, which reaches the machine that the
/// person sits at.
public struct ClipboardPlan: Hashable, Sendable {
  /// Steps are tried in turn until one of them has taken the text; the routes of one step are all
  /// taken.
  public let steps: [[ClipboardRoute]]

  /// The plan for an environment; no steps where it offers no way at all. The person's own command is
  /// the first, also over ssh: it may know a way that nobody here does.
  public init(for environment: Environment, command: CommandTemplate? = nil) {
    steps =
      (command.map { [[.command($0)]] } ?? [])
      + Self.programs(environment).map { [$0] }
      + [Self.tmux(environment) + Self.escapeSequences(environment)].filter { !$0.isEmpty }
  }

  /// The desktop's programs: over ssh they would fill the clipboard of the wrong machine.
  private static func programs(_ environment: Environment) -> [ClipboardRoute] {
    guard !environment.isRemote else { return [] }
    var routes: [ClipboardRoute] = []
    if environment.platform == .macOS { routes.append(.pbcopy) }
    if environment.value("WAYLAND_DISPLAY") != nil { routes.append(.wlCopy) }
    if environment.value("DISPLAY") != nil { routes += [.xclip, .xsel] }
    if environment.isWSL { routes.append(.clipExe) }
    return routes.filter { $0.program.flatMap(environment.path) != nil }
  }

  private static func tmux(_ environment: Environment) -> [ClipboardRoute] {
    environment.value("TMUX") != nil && environment.path(of: "tmux") != nil ? [.tmux] : []
  }

  /// OSC 52 for terminals that may know it: the Linux console and dumb terminals don't.
  private static func escapeSequences(_ environment: Environment) -> [ClipboardRoute] {
    if environment.value("TMUX") != nil { return [.osc52] }
    if environment.value("STY") != nil { return [.osc52InScreen] }
    return ["linux", "dumb"].contains(environment.value("TERM")) ? [] : [.osc52]
  }
}
