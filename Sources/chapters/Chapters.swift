import ArgumentParser

/// The root of all commands.
@main
struct Chapters: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chapters",
    abstract: "Browse the chapters of recorded talks and get their links.",
    usage: """
      chapters [<path> ...]
      chapters <command> [<arguments>] [<options>]
      """,
    discussion: """
      A <path> is a post or a folder of posts, - is standard input; without one it is the library of \
      the configuration, else this folder. What is hidden, what .gitignore and .ignore name and \
      node_modules are skipped.

      The configuration is $XDG_CONFIG_HOME/chapters/config.toml, else \
      ~/.config/chapters/config.toml, or the file that --config or else CHAPTERS_CONFIG names; \
      chapters --print-config prints the one in force, with a comment on each setting.

      Exit status: 0 done, 1 nothing found, 2 wrong use or a named path that could not be read, \
      130 cancelled.

      Examples:
        $ chapters samples
        $ chapters list chapters samples
        $ chapters link P9pO0fPGVeo 14:44 samples
        https://www.youtube.com/watch?v=P9pO0fPGVeo&t=884s
      """,
    version: "0.1.0",
    subcommands: [
      Browse.self, Pick.self, List.self, Search.self, Show.self, Link.self, Find.self, Export.self,
      Check.self, Completions.self, Manual.self,
    ],
    defaultSubcommand: Browse.self)

  /// Runs the command that the arguments name and ends with its status.
  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    do {
      if let start = BrowserStart(plainPaths: words) { return try start.run() }
      let arguments = TalkArgument.marked(words)
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch {
      CommandEnd(error).exit()
    }
  }
}
