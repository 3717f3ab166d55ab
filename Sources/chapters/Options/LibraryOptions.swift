import ArgumentParser

/// What every command that reads posts takes.
struct LibraryOptions: ParsableArguments {
  @Flag(name: .customLong("no-ignore"), help: "Look into hidden and ignored files, too.")
  var looksIntoIgnored = false

  @Flag(name: .customLong("drafts"), help: "Include posts that their site does not show yet.")
  var includesDrafts = false
}
