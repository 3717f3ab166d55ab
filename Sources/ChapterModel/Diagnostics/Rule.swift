/// A rule that posts are held to; its id is what people select, ignore and look up.
///
/// Only the rules that the reader itself can break are here: each has a diagnostic that names it.
public enum Rule: String, CaseIterable, Sendable {
  /// The label says one time and its link another.
  case timeLabelMismatch = "CH001"

  /// A chapter that has a time and no title.
  case emptyTitle = "CH009"

  /// What stands between stamp and title differs from most lines of the list.
  case oddSeparator = "CH011"

  /// A chapter's link names another video than the one above it.
  case wrongVideo = "CH012"

  /// `1:75`: a unit after the first is 60 or more.
  case badUnit = "CH020"

  /// A shortcode that never ends.
  case shortcodeUnclosed = "CH050"

  /// A shortcode with named and positional parameters.
  case shortcodeMixedParameters = "CH051"

  /// `id=ID>}}`: no blank before the end of a shortcode.
  case shortcodeNoBlank = "CH052"

  /// Front matter that begins and never ends.
  case frontMatterUnclosed = "CH070"

  /// Front matter that its YAML, TOML or JSON reader refuses.
  case frontMatterSyntax = "CH071"

  /// A byte order mark, at which Jekyll stops.
  case byteOrderMark = "CH072"

  /// A date that no form of the page explains.
  case badDate = "CH073"

  /// Bytes that are not UTF-8.
  case badEncoding = "CH075"

  /// `TODO` in place of a time, an empty link, or a template's line.
  case placeholderTime = "CH076"

  /// The same list in front matter and body.
  case duplicateList = "CH077"

  /// The id people write: `CH011`.
  public var id: String { rawValue }

  /// The name people read: `odd-separator`.
  public var name: String { facts.name }

  /// How much a breach matters.
  public var severity: Severity { facts.severity }

  private var facts: (name: String, severity: Severity) {
    switch self {
    case .timeLabelMismatch: ("time-label-mismatch", .error)
    case .emptyTitle: ("empty-title", .error)
    case .oddSeparator: ("odd-separator", .warning)
    case .wrongVideo: ("wrong-video", .error)
    case .badUnit: ("bad-unit", .error)
    case .shortcodeUnclosed: ("shortcode-unclosed", .error)
    case .shortcodeMixedParameters: ("shortcode-mixed-parameters", .error)
    case .shortcodeNoBlank: ("shortcode-no-blank", .error)
    case .frontMatterUnclosed: ("front-matter-unclosed", .error)
    case .frontMatterSyntax: ("front-matter-syntax", .error)
    case .byteOrderMark: ("byte-order-mark", .warning)
    case .badDate: ("bad-date", .warning)
    case .badEncoding: ("bad-encoding", .error)
    case .placeholderTime: ("placeholder-time", .warning)
    case .duplicateList: ("duplicate-list", .info)
    }
  }
}
