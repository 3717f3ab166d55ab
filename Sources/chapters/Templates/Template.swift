import ChapterFormats

/// How a person wants rows written: text with fields in braces, `{start} {title} {url}`.
///
/// `\t`, `\n` and `\\` are a tab, a newline and a backslash; `{{` and `}}` are braces.
struct Template: Hashable {
  /// A piece of it.
  enum Part: Hashable {
    /// Text as it is.
    case text(String)
    /// What a field holds.
    case field(TemplateField)
  }

  /// The pieces in order.
  let parts: [Part]

  /// Reads a template for rows of a kind.
  ///
  /// - Throws: which field isn't one, with those there are, or which brace has no other.
  init(_ text: String, for kind: ListKind) throws(CommandFailure) {
    var parts: [Part] = []
    var literal = ""
    var rest = Substring(text)
    while let character = rest.popFirst() {
      switch (character, rest.first) {
      case ("{", "{"), ("}", "}"):
        rest.removeFirst()
        literal.append(character)
      case ("\\", let escaped?) where Self.escapes[escaped] != nil:
        rest.removeFirst()
        literal += Self.escapes[escaped] ?? ""
      case ("{", _):
        if !literal.isEmpty { parts.append(.text(literal)) }
        literal = ""
        parts.append(.field(try Self.field(&rest, kind)))
      case ("}", _): throw .wrongUse("--template: } without {: write }} for a brace")
      default: literal.append(character)
      }
    }
    if !literal.isEmpty { parts.append(.text(literal)) }
    self.parts = parts
  }

  private static let escapes: [Character: String] = ["t": "\t", "n": "\n", "\\": "\\"]

  private static func field(
    _ rest: inout Substring, _ kind: ListKind
  ) throws(CommandFailure) -> TemplateField {
    guard let end = rest.firstIndex(of: "}") else {
      throw .wrongUse("--template: { without }: write {{ for a brace")
    }
    let name = String(rest[..<end])
    rest = rest[rest.index(after: end)...]
    guard let field = TemplateField(rawValue: name), field.kinds.contains(kind) else {
      let all = TemplateField.allCases.filter { $0.kinds.contains(kind) }
      let names = all.map { "{\($0.rawValue)}" }.joined(separator: " ")
      throw .wrongUse("--template: \(kind.rawValue) have no {\(name)}, but \(names)")
    }
    return field
  }
}
