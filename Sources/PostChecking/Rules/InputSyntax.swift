import ChapterModel

/// `input-syntax`, CH079.
enum InputSyntax: CheckRule {
  static let page = RulePage(
    .inputSyntax,
    """
    An input that is no post isn't what its form says.
    """,
    reason: """
      Of JSON, WebVTT, CSV and the others what could be read is taken, and the rest left out.
      """,
    path: "talk.vtt",
    bad: [
      """
      Säge

      """,
      """
      WEBVTT

      """,
      """
      WEBVTT

      from here to there
      雪

      """,
    ],
    good: [
      """
      WEBVTT

      00:00:00.000 --> 00:00:10.000
      Säge

      00:00:10.000 --> 00:00:20.000
      Hobel

      """,
      """
      WEBVTT

      00:00.000 --> 00:10.000
      雪

      """,
    ])
}
