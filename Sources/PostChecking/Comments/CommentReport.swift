import ChapterModel
import PostReading

/// Says what is wrong with a comment that silences rules, and mends it.
struct CommentReport {
  private let comment: SilencingComment
  private let lines: LineTable

  /// A report on a comment of a file with those lines.
  init(_ comment: SilencingComment, lines: LineTable) {
    self.comment = comment
    self.lines = lines
  }

  /// A diagnostic for each word that names no rule.
  func unknownWords(_ text: Span<UInt8>) -> [Diagnostic] {
    comment.words.indices.filter { comment.words[$0].rules.isEmpty }.map { index in
      let word = comment.words[index]
      var hint = "remove it."
      do throws(UnknownRuleWord) {
        _ = try RuleWord.rules(word.text)
      } catch {
        if let nearest = error.nearest { hint = "did you mean \(nearest)?" }
      }
      return Diagnostic(
        .unknownRule, at: lines.location(of: word.range.lowerBound),
        "No rule is called \u{201C}\(word.text)\u{201D}; \(hint)", range: word.range,
        fix: without([index], text))
    }
  }

  /// The diagnostic of a comment some or all of whose words silence nothing.
  func unused(_ words: [Int], _ text: Span<UInt8>) -> Diagnostic {
    let names = words.map { comment.words[$0].text }.joined(separator: ", ")
    let sentence =
      comment.kind == .end
      ? "Nothing that this comment ends has begun; remove it."
      : "Nothing here breaks \(words.isEmpty ? "a rule" : names); remove the comment or the rule."
    return Diagnostic(
      .unusedIgnore, at: lines.location(of: comment.range.lowerBound), sentence,
      range: comment.range, fix: without(words, text))
  }

  /// The comment without some of its words, or nothing where none is left. The edit is always over
  /// all words, so that of two fixes of one comment the second waits for the first.
  private func without(_ words: [Int], _ text: Span<UInt8>) -> Fix {
    let kept = comment.words.indices.filter { !words.contains($0) }
    guard kept.isEmpty else {
      let names = kept.map { comment.words[$0].text }.joined(separator: " ")
      return Fix(.safe, [Edit(comment.wordsRange, names)])
    }
    let first = lines.location(of: comment.range.lowerBound).line
    let last = lines.location(of: comment.range.upperBound - 1).line
    guard let start = lines.wholeLine(first, of: text), let end = lines.wholeLine(last, of: text)
    else { return Fix(.safe, [Edit(comment.range, "")]) }
    let around = start.lowerBound..<end.upperBound
    let isAlone =
      text.trimmed(around.lowerBound..<comment.range.lowerBound).isEmpty
      && text.trimmed(comment.range.upperBound..<around.upperBound).isEmpty
    if isAlone { return Fix(.safe, [Edit(around, "")]) }
    var from = comment.range.lowerBound
    while from > around.lowerBound, text[from - 1].isBlank { from -= 1 }
    return Fix(.safe, [Edit(from..<comment.range.upperBound, "")])
  }
}
