/// A command that a person wrote: a program and its arguments, with placeholders such as `{url}`.
///
/// A value takes the place of its placeholder inside an argument. It never becomes a second argument,
/// is never looked at for placeholders itself, and no shell sees it. An argument whose placeholder has no
/// value (`{end}` of a chapter whose end nobody knows) is left out. `{{` and `}}` are braces; what is
/// in braces and no lower-case word stays as it is.
public struct CommandTemplate: Hashable, Sendable {
  /// A piece of an argument.
  private enum Piece: Hashable {
    case text(String)
    case value(CommandPlaceholder)
  }

  /// The program as written: a name that is looked up on `PATH`, a whole path, or one that begins with
  /// `~/`.
  public let program: String

  private let arguments: [[Piece]]

  /// The command of a line: blanks divide words, quotes and backslashes keep blanks together.
  ///
  /// - Throws: what is wrong with it.
  public init(
    line: String, for purpose: CommandPurpose
  ) throws(CommandTemplateError) {
    let (words, isWhole) = CommandWords.read(line)
    guard isWhole else {
      throw CommandTemplateError(message: "a quote isn't closed, or a backslash ends it")
    }
    try self.init(words: words, for: purpose)
  }

  /// The command of words, the program first.
  ///
  /// - Throws: what is wrong with it.
  public init(
    words: [String], for purpose: CommandPurpose
  ) throws(CommandTemplateError) {
    guard let program = words.first, !program.isEmpty else {
      throw CommandTemplateError(message: "no program is named: write one, or leave this out")
    }
    let pieces = try Self.pieces(of: program, for: purpose)
    guard pieces.count == 1, case .text(let program) = pieces[0] else {
      throw CommandTemplateError(message: "the program itself can't be a placeholder")
    }
    let isPath = program.contains("/")
    guard !isPath || program.hasPrefix("/") || program.hasPrefix("~/") else {
      throw CommandTemplateError(
        message: "\(program) may be another file in each folder: write the whole path, or ~/…")
    }
    self.program = program
    var arguments: [[Piece]] = []
    for word in words.dropFirst() { arguments.append(try Self.pieces(of: word, for: purpose)) }
    self.arguments = arguments
  }

  /// Whether the command names a placeholder.
  func names(_ placeholder: CommandPlaceholder) -> Bool {
    arguments.contains { $0.contains(.value(placeholder)) }
  }

  /// The arguments with their values, without the program.
  ///
  /// - Throws: where a value would be read as an option: it begins with `-`, nothing stands before it
  ///   in its argument, and no `--` in the arguments before.
  func arguments(with values: CommandValues) throws(LaunchError) -> [String] {
    var result: [String] = []
    var mayBeOption = true
    for pieces in arguments {
      guard let argument = Self.filled(pieces, values) else { continue }
      if case .value(let first)? = pieces.first, mayBeOption, argument.hasPrefix("-") {
        throw .wouldBeOption(program: program, placeholder: first.rawValue)
      }
      if argument == "--" { mayBeOption = false }
      result.append(argument)
    }
    return result
  }

  /// The argument that pieces make; nil where one has no value.
  private static func filled(_ pieces: [Piece], _ values: CommandValues) -> String? {
    var argument = ""
    for piece in pieces {
      switch piece {
      case .text(let text): argument += text
      case .value(let placeholder):
        guard let value = values[placeholder] else { return nil }
        argument += value
      }
    }
    return argument
  }

  // MARK: Reading

  private static func pieces(
    of word: String, for purpose: CommandPurpose
  ) throws(CommandTemplateError) -> [Piece] {
    var pieces: [Piece] = []
    var text = ""
    var rest = Substring(word)
    while let character = rest.first {
      if rest.hasPrefix("{{") || rest.hasPrefix("}}") {
        text.append(character)
        rest = rest.dropFirst(2)
      } else if let name = name(at: rest) {
        let placeholder = try placeholder(String(name), for: purpose)
        if !text.isEmpty { pieces.append(.text(text)) }
        text = ""
        pieces.append(.value(placeholder))
        rest = rest.dropFirst(name.count + 2)
      } else {
        text.append(character)
        rest = rest.dropFirst()
      }
    }
    return text.isEmpty && !pieces.isEmpty ? pieces : pieces + [.text(text)]
  }

  /// The lower-case word in braces that a text begins with.
  private static func name(at text: Substring) -> Substring? {
    guard text.hasPrefix("{") else { return nil }
    let name = text.dropFirst().prefix { ("a"..."z").contains($0) }
    return !name.isEmpty && text[name.endIndex...].hasPrefix("}") ? name : nil
  }

  private static func placeholder(
    _ name: String, for purpose: CommandPurpose
  ) throws(CommandTemplateError) -> CommandPlaceholder {
    let known = purpose.placeholders
    guard let placeholder = CommandPlaceholder(rawValue: name), known.contains(placeholder) else {
      let names = known.map { "{\($0.rawValue)}" }.joined(separator: " ")
      throw CommandTemplateError(
        message: "there is no {\(name)} here: write one of \(names), or {{\(name)}} for itself")
    }
    return placeholder
  }
}
