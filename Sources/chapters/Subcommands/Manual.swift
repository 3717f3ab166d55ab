import ArgumentParser

/// `chapters manual`: the man page.
struct Manual: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the man page.",
    usage: "chapters manual",
    discussion: """
      It is made of what --help says of each command. To read and to install it:
        chapters manual | man -l -
        chapters manual > ~/.local/share/man/man1/chapters.1

      Examples:
        $ chapters manual
      """)

  func run() throws {
    let commands = [Chapters.self] + Chapters.configuration.subcommands
    let page = ManualPage(commands.map(HelpText.init))
    try StandardOutput.write(Array(page.text.utf8))
  }
}
