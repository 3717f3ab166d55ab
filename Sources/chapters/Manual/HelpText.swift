import ArgumentParser

/// What `--help` says of a command, part by part.
struct HelpText: Hashable {
  /// An argument or option and what it means.
  struct Item: Hashable {
    /// How it's written: `-n, --limit <limit>`.
    let label: String

    /// What it means.
    var meaning: String
  }

  /// The command's name behind `chapters`; empty of `chapters` itself.
  let name: String

  /// What it does, in a sentence.
  let abstract: String

  /// How it's called, in one line or more.
  let usage: [String]

  /// What there is to know, paragraph by paragraph; lines that begin with blanks stay as they are.
  let discussion: [String]

  /// Its arguments and options.
  let items: [Item]

  /// The help of a command.
  init(_ command: any ParsableCommand.Type) {
    let isRoot = command == Chapters.self
    name = isRoot ? "" : command._commandName
    abstract = command.configuration.abstract
    usage = (command.configuration.usage ?? "").split(separator: "\n").map(String.init)
    discussion = command.configuration.discussion
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    // So wide that every meaning stands in one line.
    let message = Chapters.helpMessage(for: command, columns: 10_000)
    items = Self.items(in: message)
  }

  /// The items of a help message: lines in the sections of arguments and options that begin with two
  /// blanks, a label, and behind more blanks or in the next line the meaning.
  private static func items(in message: String) -> [Item] {
    var items: [Item] = []
    var isInSection = false
    for line in message.split(separator: "\n", omittingEmptySubsequences: false) {
      if !line.hasPrefix(" ") { isInSection = line == "ARGUMENTS:" || line == "OPTIONS:" }
      guard isInSection, line.hasPrefix("  ") else { continue }
      let text = line.drop { $0 == " " }
      if line.count - text.count > 2 {
        if !items.isEmpty { items[items.count - 1].meaning = String(text) }
        continue
      }
      let label = text.prefixBeforeBlanks
      let meaning = text.dropFirst(label.count).drop { $0 == " " }
      items.append(Item(label: String(label), meaning: String(meaning)))
    }
    return items
  }
}

extension Substring {
  /// What stands before the first two blanks.
  fileprivate var prefixBeforeBlanks: Substring {
    var index = startIndex
    while index < endIndex, !self[index...].hasPrefix("  ") { index = self.index(after: index) }
    return self[..<index]
  }
}
