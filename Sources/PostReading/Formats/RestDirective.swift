import ChapterModel

/// A directive, comment or literal block of reStructuredText while its lines are read.
struct RestDirective {
  /// What its lines are.
  private enum Kind {
    /// A call such as `.. youtube:: ID`; its options are parameters.
    case call

    /// `.. raw:: html`.
    case page

    /// Text, as in a note.
    case text

    /// Neither: code, a comment, an image's options.
    case hidden
  }

  /// How far its first line is indented; lines further in belong to it.
  let indent: Int

  /// Whether a blank line stands below its first one, so that its options are over.
  var hasBlank = false

  private var kind: Kind
  private var shortcode: Shortcode?
  private var lines: Range<Int>?

  /// The directive or comment that a line without the blanks around it opens.
  init(_ text: Span<UInt8>, _ line: Range<Int>, indent: Int) {
    self.indent = indent
    let start = text.skip(in: line.dropFirst(2), while: \.isBlank)
    let nameEnd = text.skip(in: start..<line.upperBound) {
      $0.isDigitOrLetter || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
        || $0 == UInt8(ascii: ".")
    }
    guard nameEnd > start, text.has("::", at: nameEnd, before: line.upperBound) else {
      kind = .hidden
      return
    }
    let argument = text.trimmedWhitespace(nameEnd + 2..<line.upperBound)
    let name = text.text(start..<nameEnd)
    kind = Self.kind(name, argument: text.text(argument))
    guard kind == .call else { return }
    var call = Shortcode(name: name, range: line)
    if !argument.isEmpty {
      call.parameters = [ShortcodeParameter(value: text.text(argument), range: argument)]
    }
    shortcode = call
  }

  /// The block of code below a paragraph that ends in `::`.
  init(literalBelow paragraph: Range<Int>) {
    indent = 0
    kind = .hidden
  }

  /// Takes a line that belongs to it; false where its lines are text like others.
  mutating func take(_ line: Range<Int>, _ text: Span<UInt8>) -> Bool {
    let isOption = !hasBlank && text[line.lowerBound] == UInt8(ascii: ":")
    switch kind {
    case .text: return isOption
    case .hidden: return true
    case .page:
      if !isOption { lines = (lines?.lowerBound ?? line.lowerBound)..<line.upperBound }
      return true
    case .call:
      if isOption { addOption(line, text) }
      return true
    }
  }

  /// The call, where it is one.
  var call: Shortcode? { shortcode }

  /// The HTML, where it holds some.
  var page: Range<Int>? { kind == .page ? lines : nil }

  /// The name and the URL of `.. _name: URL`.
  static func target(_ text: Span<UInt8>, _ line: Range<Int>) -> (name: String, url: Range<Int>)? {
    guard text.has(".. _", at: line.lowerBound, before: line.upperBound) else { return nil }
    let start = line.lowerBound + 4
    guard let colon = text.firstOffset(of: ": ", in: start..<line.upperBound) else { return nil }
    let name = EmbedValue(text, in: start..<colon).range
    let url = text.trimmedWhitespace(colon + 1..<line.upperBound)
    return name.isEmpty ? nil : (LinkLabel.folded(text, in: name), url)
  }

  private mutating func addOption(_ line: Range<Int>, _ text: Span<UInt8>) {
    let rest = line.dropFirst(1)
    guard let colon = text.firstOffset(of: UInt8(ascii: ":"), in: rest) else { return }
    let value = text.trimmedWhitespace(colon + 1..<line.upperBound)
    shortcode?.parameters.append(
      ShortcodeParameter(
        name: text.text(rest.lowerBound..<colon), value: text.text(value), range: value))
  }

  private static func kind(_ name: String, argument: String) -> Kind {
    if name == "raw" { return argument == "html" ? .page : .hidden }
    if EmbedName(name) != .other || name == "audio" { return .call }
    return hiddenNames.contains(name) ? .hidden : .text
  }

  private static let hiddenNames: Set = [
    "code", "code-block", "sourcecode", "literalinclude", "highlight", "image", "figure", "math",
    "include", "toctree", "contents", "meta", "role", "default-role", "csv-table", "parsed-literal",
    "doctest", "testcode", "testoutput", "prompt", "gist", "listing", "post", "title", "date",
  ]
}
