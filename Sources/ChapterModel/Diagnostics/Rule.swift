/// A rule that posts are held to; its id is what people select, ignore and look up.
///
/// Most are found while a post is read; those over the whole post, and over the comments that
/// silence rules, are `PostChecking`'s, which has a page on each.
public enum Rule: String, CaseIterable, Sendable {
  /// The label says one time and its link another.
  case timeLabelMismatch = "CH001"

  /// A chapter comes after a later one.
  case chaptersUnsorted = "CH002"

  /// Two chapters start at the same time.
  case duplicateTime = "CH003"

  /// The first chapter does not start at 0:00.
  case missingZero = "CH005"

  /// Fewer than three chapters.
  case tooFew = "CH006"

  /// A chapter of less than ten seconds.
  case tooShort = "CH007"

  /// A chapter that starts at its video's end or behind it.
  case pastEnd = "CH008"

  /// A chapter that has a time and no title.
  case emptyTitle = "CH009"

  /// A title of more characters than YouTube shows.
  case titleTooLong = "CH010"

  /// What stands between stamp and title differs from most lines of the list.
  case oddSeparator = "CH011"

  /// A chapter's link names another video than the one above it.
  case wrongVideo = "CH012"

  /// Several links of a list lead to other videos than the one above it.
  case mixedVideos = "CH013"

  /// An id whose last character no id ends in.
  case implausibleID = "CH014"

  /// An id of more or fewer than 11 characters.
  case badIDLength = "CH015"

  /// Something behind the id that is no part of the link.
  case trailingJunk = "CH016"

  /// `1:75`: a unit after the first is 60 or more.
  case badUnit = "CH020"

  /// `1:2`: the last unit has one digit.
  case oneDigitSeconds = "CH021"

  /// `1:30` after `59:10`: hours and minutes, perhaps.
  case ambiguousHours = "CH022"

  /// `75:30` in place of `1:15:30`.
  case minutesOver59 = "CH023"

  /// `5:30` and `06:10` in one list.
  case mixedWidth = "CH024"

  /// The time of an embed in `t`, which embeds don't know.
  case embedUsesT = "CH030"

  /// The time of another link in `start`, which only embeds know.
  case watchUsesStart = "CH031"

  /// `id="ID?t=39m21s"`: a time that the generator ignores.
  case queryInID = "CH032"

  /// `t=1h2m`: a time that players read differently.
  case timeNotPortable = "CH033"

  /// `t=1m30`: a time that no player's syntax explains.
  case timeMalformed = "CH034"

  /// `watch?v=ID?t=10`, `youtu.be/ID&t=10`.
  case secondQuestionMark = "CH036"

  /// A parameter that only follows people about.
  case tracking = "CH037"

  /// A form of link that YouTube gave up: `/v/ID`, `http://`.
  case legacyURL = "CH038"

  /// A host that looks like YouTube and isn't.
  case foreignHost = "CH039"

  /// A shortcode that never ends.
  case shortcodeUnclosed = "CH050"

  /// A shortcode with named and positional parameters.
  case shortcodeMixedParameters = "CH051"

  /// `id=ID>}}`: no blank before the end of a shortcode.
  case shortcodeNoBlank = "CH052"

  /// Single quotes around a shortcode's value, which are no quotes to Hugo.
  case shortcodeSingleQuotes = "CH053"

  /// A shortcode's `start` or `end` that is no whole number.
  case shortcodeTime = "CH054"

  /// A parameter that Hugo's own shortcode doesn't know.
  case shortcodeUnknownParameter = "CH055"

  /// Quotation marks of typographers in a link or parameter.
  case smartQuotes = "CH060"

  /// A blank other than the space, a full-width colon or an invisible sign, in a link, a parameter
  /// or a stamp.
  case oddSpace = "CH061"

  /// Front matter that begins and never ends.
  case frontMatterUnclosed = "CH070"

  /// Front matter that its YAML, TOML or JSON reader refuses.
  case frontMatterSyntax = "CH071"

  /// A byte order mark, at which Jekyll stops.
  case byteOrderMark = "CH072"

  /// A date that no form of the page explains.
  case badDate = "CH073"

  /// A time in YAML without quotes, which YAML 1.1 reads as a number.
  case unquotedTime = "CH074"

  /// Bytes that are not UTF-8.
  case badEncoding = "CH075"

  /// `TODO` in place of a time, an empty link, or a template's line.
  case placeholderTime = "CH076"

  /// The same list of chapters twice, in the text or there and in front matter.
  case duplicateList = "CH077"

  /// An input besides posts, such as JSON or WebVTT, that isn't what its form says.
  case inputSyntax = "CH079"

  /// A talk with a video and no chapters.
  case videoWithoutChapters = "CH080"

  /// Chapters in a post without a video or recording.
  case chaptersWithoutVideo = "CH081"

  /// A comment that silences a rule which nothing breaks there.
  case unusedIgnore = "CH090"

  /// A comment that names a rule which does not exist.
  case unknownRule = "CH091"

  /// The id people write: `CH011`.
  public var id: String { rawValue }

  /// The name people read: `odd-separator`.
  public var name: String { facts.name }

  /// How much a breach matters.
  public var severity: Severity { facts.severity }

  private var facts: (name: String, severity: Severity) {
    switch self {
    case .timeLabelMismatch: ("time-label-mismatch", .error)
    case .chaptersUnsorted: ("chapters-unsorted", .error)
    case .duplicateTime: ("duplicate-time", .warning)
    case .missingZero: ("missing-zero", .warning)
    case .tooFew: ("too-few", .warning)
    case .tooShort: ("too-short", .warning)
    case .pastEnd: ("past-end", .error)
    case .emptyTitle: ("empty-title", .error)
    case .titleTooLong: ("title-too-long", .info)
    case .oddSeparator: ("odd-separator", .warning)
    case .wrongVideo: ("wrong-video", .error)
    case .mixedVideos: ("mixed-videos", .warning)
    case .implausibleID: ("implausible-id", .warning)
    case .badIDLength: ("bad-id-length", .error)
    case .trailingJunk: ("trailing-junk", .warning)
    case .badUnit: ("bad-unit", .error)
    case .oneDigitSeconds: ("one-digit-seconds", .error)
    case .ambiguousHours: ("ambiguous-hours", .warning)
    case .minutesOver59: ("minutes-over-59", .info)
    case .mixedWidth: ("mixed-width", .info)
    case .embedUsesT: ("embed-uses-t", .error)
    case .watchUsesStart: ("watch-uses-start", .warning)
    case .queryInID: ("query-in-id", .error)
    case .timeNotPortable: ("time-not-portable", .warning)
    case .timeMalformed: ("time-malformed", .error)
    case .secondQuestionMark: ("second-question-mark", .error)
    case .tracking: ("tracking", .info)
    case .legacyURL: ("legacy-url", .info)
    case .foreignHost: ("foreign-host", .warning)
    case .shortcodeUnclosed: ("shortcode-unclosed", .error)
    case .shortcodeMixedParameters: ("shortcode-mixed-parameters", .error)
    case .shortcodeNoBlank: ("shortcode-no-blank", .error)
    case .shortcodeSingleQuotes: ("shortcode-single-quotes", .error)
    case .shortcodeTime: ("shortcode-time", .error)
    case .shortcodeUnknownParameter: ("shortcode-unknown-parameter", .info)
    case .smartQuotes: ("smart-quotes", .error)
    case .oddSpace: ("odd-space", .warning)
    case .frontMatterUnclosed: ("front-matter-unclosed", .error)
    case .frontMatterSyntax: ("front-matter-syntax", .error)
    case .byteOrderMark: ("byte-order-mark", .warning)
    case .badDate: ("bad-date", .warning)
    case .unquotedTime: ("unquoted-time", .warning)
    case .badEncoding: ("bad-encoding", .error)
    case .placeholderTime: ("placeholder-time", .warning)
    case .duplicateList: ("duplicate-list", .info)
    case .inputSyntax: ("input-syntax", .error)
    case .videoWithoutChapters: ("video-without-chapters", .info)
    case .chaptersWithoutVideo: ("chapters-without-video", .warning)
    case .unusedIgnore: ("unused-ignore", .warning)
    case .unknownRule: ("unknown-rule", .warning)
    }
  }
}
