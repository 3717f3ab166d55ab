/// The notations that front matter is written in.
public enum HeaderFormat: String, CaseIterable, Sendable {
  /// Between `---` lines, as Hugo, Jekyll and most others read it.
  case yaml

  /// Between `+++` lines, as Hugo and Zola read it.
  case toml

  /// From `{` to its `}`, as Hugo reads it.
  case json
}
