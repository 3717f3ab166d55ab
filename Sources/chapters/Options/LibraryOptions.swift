import ArgumentParser
import PostImport

/// What every command that reads posts takes.
struct LibraryOptions: ParsableArguments {
  @Flag(name: .customLong("no-ignore"), help: "Look into hidden and ignored files, too.")
  var looksIntoIgnored = false

  @Option(
    name: .customLong("from"),
    help: "The form of standard input and of all files, where they are no posts.")
  var format: ImportFormat?

  @Flag(name: .customLong("drafts"), help: "Include posts that their site does not show yet.")
  var includesDrafts = false
}
