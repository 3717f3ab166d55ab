import ChapterModel

extension RuleBook {
  /// The rules as a table in Markdown, which the README shows.
  public static var markdownTable: String {
    let rows = pages.map { page in
      let rule = page.rule
      return "| \(rule.id) | `\(rule.name)` | \(rule.severity.rawValue) | \(page.summary) "
        + "| \(page.fix?.rawValue ?? "") |"
    }
    return (["| id | name | severity | finds | fix |", "|---|---|---|---|---|"] + rows)
      .joined(separator: "\n")
  }
}
