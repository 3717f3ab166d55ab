import ChapterModel

/// Says in sentences what is odd about links to videos, wherever a post has them: a reader may follow
/// each.
enum LinkDiagnostics {
  /// A diagnostic for each flaw; of several at one place with one rule the first, and none that was
  /// said before.
  static func of(
    _ flaws: [LinkFlaw], _ table: LineTable, besides said: [Diagnostic] = []
  ) -> [Diagnostic] {
    guard !flaws.isEmpty else { return [] }
    var seen = Set(said)
    return flaws.compactMap { flaw in
      let diagnostic = Diagnostic(
        flaw.rule, at: table.location(of: flaw.range.lowerBound), sentence(flaw),
        range: flaw.range)
      return seen.insert(diagnostic).inserted ? diagnostic : nil
    }
  }

  private static func sentence(_ flaw: LinkFlaw) -> String {
    if flaw.rule == .legacyURL, flaw.range.count == "http".utf8.count {
      return "This link goes out in the clear; write https."
    }
    return sentences[flaw.rule] ?? "This link breaks the rule \(flaw.rule.name)."
  }

  private static let sentences: [Rule: String] = [
    .implausibleID: "No video's id ends like this one; it is probably mistyped.",
    .badIDLength: "A video's id has 11 characters; this one has more or fewer.",
    .trailingJunk: "This stands behind the link and is no part of it; remove it.",
    .embedUsesT: "Embeds don't know t; write start= and whole seconds.",
    .watchUsesStart: "Only embeds know start; write t= and whole seconds.",
    .queryInID: "This is taken for a part of the id, so the time is lost; write start= instead.",
    .timeNotPortable: "Players read this time differently; write whole seconds.",
    .timeMalformed: "No player reads this time; write whole seconds.",
    .secondQuestionMark:
      "A link has one question mark, in front of its first parameter, and & between the others.",
    .tracking: "This parameter only follows people about; remove it.",
    .legacyURL: "This is an old form of the link; write it as https://youtu.be/ or a watch page.",
    .foreignHost: "This host looks like YouTube and isn't.",
    .smartQuotes: "This is a quotation mark of typographers; remove it, or write \" for it.",
    .oddSpace: "This is no usual space or can't be seen; remove it.",
  ]
}
