import ArgumentParser
import ChapterFormats
import ChapterModel
import Desktop
import PostChecking
import PostFiles

/// `chapters check`: the faults in posts.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find the faults in posts, and mend them.",
    usage: """
      chapters check [<path> ...] [<options>]
      chapters check --explain <rule>
      """,
    discussion: """
      Each fault is a line path:line:column: severity: sentence [id name], on a terminal with the \
      line of the post. github annotates lines in a workflow, sarif is for code hosts and editors.

      A rule is its id, its name, or the beginning of ids: CH011, odd-separator, CH05. In a post \
      <!-- chapters-disable-next-line CH011 --> silences it, also -line, -file, and from \
      chapters-disable to chapters-enable; {/* ... */} in MDX, // in AsciiDoc, .. in \
      reStructuredText, # in front matter.

      --fix makes the fixes that are certain, --unsafe-fixes also those that are guesses, --diff \
      shows them only. Nothing else changes; a file is written whole or not at all. - with --fix \
      writes the post to standard output.

      Drafts are checked, too, but for --no-drafts. Exit status: 0 without an error or warning, or for --diff without a change; 1 with one; 2 \
      wrong use, or a named path that could not be read or written.

      Examples:
        $ chapters check --explain CH011
        $ chapters check samples --select CH01,mixed-width --exit-zero
        $ chapters check samples --profile youtube --format sarif --exit-zero
        $ chapters check samples --fix --diff --exit-zero
      """)

  @Argument(help: "Files or folders of posts, - for standard input.")
  var paths: [String] = []

  @Option(help: "How to write the faults.")
  var format = CheckFormat.text

  @OptionGroup var rules: RuleOptions

  @Option(help: "Leave out what matters less.")
  var severity = Severity.info

  @Flag(help: "Make the fixes that are certain.")
  var fix = false

  @Flag(help: "With --fix or --diff: make those, too, that are guesses.")
  var unsafeFixes = false

  @Flag(help: "Show what --fix would change, and change nothing.")
  var diff = false

  @Flag(help: "End with 0 whatever is found.")
  var exitZero = false

  @Option(help: "End with 0 up to so many warnings.")
  var maxWarnings = 0

  @Option(help: "Say what a rule is for, with examples; all lists the rules.")
  var explain: String?

  @Option(help: "When text has colours.")
  var color = ColorChoice.auto

  @OptionGroup var library: LibraryOptions

  func validate() throws {
    if unsafeFixes, !fix, !diff {
      throw ValidationError("--unsafe-fixes goes with --fix or --diff.")
    }
    if maxWarnings < 0 { throw ValidationError("--max-warnings is 0 or more.") }
    if diff, format != .text { throw ValidationError("--diff is a format of its own.") }
    if fix, !diff, paths.contains("-"), paths.count > 1 || format != .text {
      throw ValidationError("--fix of standard input writes the post: name - alone, as text.")
    }
  }

  func run() throws {
    if let explain {
      var output = OutputBuffer()
      try RuleExplanation.write(explain, to: &output)
      return try StandardOutput.write(output.bytes)
    }
    let configuration = try library.configuration()
    let paths = LibraryPaths(paths, configuration).paths
    let loader = PostLoader(
      paths: paths, respectsIgnoreFiles: !library.looksIntoIgnored(configuration),
      format: library.format)
    let outcome = try CheckRun(loader, fileCheck(of: paths, configuration)).run()
    if format == .text {
      StandardError.write(CheckSummary(outcome.counts, action: action).text)
    }
    if outcome.hasFailed { throw CommandFailure.unreadablePath }
    if !exitZero, isFaulty(outcome.counts) { throw ExitCode(1) }
  }

  private var action: CheckAction { diff ? .diff : fix ? .fix : .report }

  private func isFaulty(_ counts: FindingCounts) -> Bool {
    diff ? counts.fixed > 0 : counts.errors > 0 || counts.warnings > maxWarnings
  }

  private func fileCheck(
    of paths: [String], _ configuration: LoadedConfiguration
  ) throws -> FileCheck {
    let defaults = RuleDefaults(configuration)
    return FileCheck(
      checker: Checker(try rules.selection(defaults: defaults)), action: action,
      takesUnsafe: unsafeFixes, least: severity, report: report,
      rewriter: FileRewriter(paths: paths), format: library.format,
      includesDrafts: library.drafts ?? true)
  }

  private var report: any ReportWriter {
    switch format {
    case .json: return JSONReport()
    case .github: return GitHubReport()
    case .sarif: return SARIFReport(version: Chapters.configuration.version)
    case .text:
      let width = StandardOutput.terminalWidth
      return TextReport(
        width: width, isColored: color.isOn(onTerminal: width != nil, in: .current))
    }
  }
}
