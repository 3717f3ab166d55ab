import ArgumentParser

/// `chapters completions`: what a shell needs to complete our commands and options.
struct Completions: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the completions for a shell.",
    usage: "chapters completions bash|zsh|fish",
    discussion: """
      Where a shell looks for them:
        bash  ~/.local/share/bash-completion/completions/chapters
        zsh   a file _chapters in a folder of $fpath
        fish  ~/.config/fish/completions/chapters.fish

      Examples:
        $ chapters completions bash
        $ chapters completions zsh
        $ chapters completions fish
      """)

  /// The shells there are completions for.
  enum Shell: String, CaseIterable, ExpressibleByArgument {
    case bash, zsh, fish
  }

  @Argument(help: "The shell.")
  var shell: Shell

  func run() throws {
    let known: CompletionShell =
      switch shell {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    let script = Chapters.completionScript(for: known)
    try StandardOutput.write(Array((script + "\n").utf8))
  }
}
