import Testing

/// Examples of command lines as help and README show them: `$ chapters …` and below it what is
/// printed, where that is shown.
struct ExampleCommand: Sendable, CustomTestStringConvertible {
  /// The line behind `$ `.
  let line: String

  /// The lines that it prints; none where the example does not show them.
  var output: [String] = []

  var testDescription: String { line }

  /// The examples in lines of text.
  static func all(in lines: some Sequence<Substring>) -> [ExampleCommand] {
    var examples: [ExampleCommand] = []
    for line in lines {
      if line.hasPrefix("$ ") {
        examples.append(ExampleCommand(line: String(line.dropFirst(2))))
      } else if !examples.isEmpty {
        examples[examples.count - 1].output.append(String(line))
      }
    }
    return examples
  }

  /// The words behind `chapters`, quotes of both kinds taken off as a shell does.
  var arguments: [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in line {
      switch character {
      case _ where character == quote: quote = nil
      case "'" where quote == nil, "\"" where quote == nil:
        quote = character
        word = word ?? ""
      case " " where quote == nil:
        if let word { words.append(word) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    return Array((words + [word].compactMap(\.self)).dropFirst())
  }
}
