/// Opens links in the person's browser.
public enum LinkOpener {
  /// Opens the link and says with which program.
  ///
  /// `$BROWSER` goes first, then the platform's opener: `open` on macOS, `wslview` or Windows' own
  /// handler from the Windows Subsystem for Linux, else `xdg-open`. That is asked without a display,
  /// too, since many put one of their own there, which opens links elsewhere; what it starts has no
  /// terminal to draw on. Returns after at most a quarter of a second.
  ///
  /// A `command` of the person's own goes before all of these, and where it fails none of them is tried.
  /// `values` are what its placeholders stand for beside the link.
  @discardableResult
  public static func open(
    _ link: String, command: CommandTemplate? = nil, values: CommandValues = .none,
    environment: Environment = .current
  ) throws(LaunchError) -> LaunchReport {
    try WebLink.check(link)
    if let command {
      guard !BrowserCommand.drawsInTerminal(command.program) else {
        throw .needsTerminal(program: command.program)
      }
      try Launcher.launch(command, values.with(.url, link), environment)
      return LaunchReport(program: command.program, sentence: "Opened with \(command.program)")
    }
    let command = try Self.command(for: link, environment)
    try Launcher.launch(command.program, command.arguments, environment)
    let caution = command.program == "xdg-open" ? environment.displayCaution : ""
    return LaunchReport(
      program: command.program, sentence: "Opened with \(command.program)\(caution)")
  }

  /// The program that opens the link, without starting it.
  static func command(
    for link: String, _ environment: Environment
  ) throws(LaunchError) -> BrowserCommand {
    let wished = wishes(for: link, environment)
    if let command = wished.first(where: { environment.path(of: $0.program) != nil }) {
      guard !command.drawsInTerminal else { throw .needsTerminal(program: command.program) }
      return command
    }
    let openers = openers(for: link, environment)
    if let opener = openers.first(where: { environment.path(of: $0.program) != nil }) {
      return opener
    }
    guard environment.hasDisplay || environment.isWSL else {
      throw .noDisplay(program: "A browser")
    }
    throw .notInstalled(openers.map(\.program))
  }

  /// The entries of `$BROWSER`, separated by `:` as the freedesktop.org and Debian openers read it.
  private static func wishes(for link: String, _ environment: Environment) -> [BrowserCommand] {
    (environment.value("BROWSER") ?? "").split(separator: ":")
      .compactMap { BrowserCommand(entry: $0, link: link) }
  }

  /// The platform's openers, best first. Windows' `explorer.exe` is none of them: it opens a folder
  /// for a link with a query (microsoft/WSL issue 3832).
  private static func openers(for link: String, _ environment: Environment) -> [BrowserCommand] {
    if environment.platform == .macOS { return [BrowserCommand("open", [link])] }
    let windows = [
      BrowserCommand("wslview", [link]),
      BrowserCommand("rundll32.exe", ["url.dll,FileProtocolHandler", link]),
    ]
    let desktop = [BrowserCommand("xdg-open", [link])]
    return (environment.isWSL ? windows : []) + desktop
  }
}
