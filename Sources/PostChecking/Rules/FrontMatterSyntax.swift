import ChapterModel

/// `front-matter-syntax`, CH071.
enum FrontMatterSyntax: CheckRule {
  static let page = RulePage(
    .frontMatterSyntax,
    """
    Front matter can't be read as what it is.
    """,
    reason: """
      Generators build no page from it, and often none of the site. The sentence is that of \
      the reader of YAML, TOML or JSON.
      """,
    bad: [
      """
      ---
      title: Größe: und Maß
      ---

      """,
      """
      +++
      title = 雪
      +++

      """,
      """
      ---
      title: "Säge
      speakers: [Ünal
      ---

      """,
    ],
    good: [
      """
      ---
      title: "Größe: und Maß"
      ---

      """,
      """
      +++
      title = "雪"
      +++

      """,
    ])
}
