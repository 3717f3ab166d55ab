public import ChapterModel

/// All rules.
public enum RuleBook {
  /// The rules in the order of their ids.
  static let rules: [any CheckRule.Type] = [
    TimeLabelMismatch.self,
    ChaptersUnsorted.self,
    DuplicateTime.self,
    MissingZero.self,
    TooFew.self,
    TooShort.self,
    PastEnd.self,
    EmptyTitle.self,
    TitleTooLong.self,
    OddSeparator.self,
    WrongVideo.self,
    MixedVideos.self,
    ImplausibleID.self,
    BadIDLength.self,
    TrailingJunk.self,
    BadUnit.self,
    OneDigitSeconds.self,
    AmbiguousHours.self,
    MinutesOver59.self,
    MixedWidth.self,
    EmbedUsesT.self,
    WatchUsesStart.self,
    QueryInID.self,
    TimeNotPortable.self,
    TimeMalformed.self,
    SecondQuestionMark.self,
    Tracking.self,
    LegacyURL.self,
    ForeignHost.self,
    ShortcodeUnclosed.self,
    ShortcodeMixedParameters.self,
    ShortcodeNoBlank.self,
    ShortcodeSingleQuotes.self,
    ShortcodeTime.self,
    ShortcodeUnknownParameter.self,
    SmartQuotes.self,
    OddSpace.self,
    FrontMatterUnclosed.self,
    FrontMatterSyntax.self,
    ByteOrderMark.self,
    BadDate.self,
    UnquotedTime.self,
    BadEncoding.self,
    PlaceholderTime.self,
    DuplicateList.self,
    InputSyntax.self,
    VideoWithoutChapters.self,
    ChaptersWithoutVideo.self,
    UnusedIgnore.self,
    UnknownRule.self,
  ]

  private static let byRule = Dictionary(uniqueKeysWithValues: rules.map { ($0.page.rule, $0) })

  /// The pages of all rules, in the order of their ids.
  public static let pages = rules.map { $0.page }

  /// The page of a rule.
  public static func page(of rule: Rule) -> RulePage? { byRule[rule]?.page }

  /// The place of a rule's page among all.
  static func index(of rule: Rule) -> Int? { places[rule] }

  private static let places = Dictionary(
    uniqueKeysWithValues: rules.enumerated().map { ($1.page.rule, $0) })

  static func rule(_ rule: Rule) -> (any CheckRule.Type)? { byRule[rule] }
}
