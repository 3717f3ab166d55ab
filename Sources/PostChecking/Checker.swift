public import ChapterModel
import PostReading

/// Holds posts to rules.
public struct Checker: Sendable {
  /// Which rules count.
  let selection: RuleSelection

  /// A checker of those rules.
  public init(_ selection: RuleSelection = .standard) {
    self.selection = selection
  }

  /// The breaches in a file, in its order.
  ///
  /// - Parameters:
  ///   - text: the file's bytes.
  ///   - path: its path, which gives its post an id and says how it is marked up.
  /// - Returns: what is wrong.
  public func findings(in text: Span<UInt8>, path: String) -> [Finding] {
    findings(in: text, of: PostReader.read(text, path: path))
  }

  /// The breaches in a file that was read as a post already, in its order.
  public func findings(in text: Span<UInt8>, of post: Post) -> [Finding] {
    let comments = CommentScanner.comments(in: text, path: post.path)
    let found = Self.diagnostics(of: post).filter { selection[$0.rule] != nil }
    guard !found.isEmpty || !comments.isEmpty || !post.talks.isEmpty else { return [] }
    let checked = CheckedPost(post: post, lines: LineTable(text))
    let diagnostics = (found + diagnostics(in: checked, text)).sorted { $0.location < $1.location }
    var silence = Silence(comments, lines: checked.lines)
    let heard = diagnostics.filter { !silence.holds($0) }
    let all = heard + silence.diagnostics(selection, text, checked.lines)
    let findings = all.compactMap { diagnostic -> Finding? in
      guard let severity = selection[diagnostic.rule] else { return nil }
      var diagnostic = diagnostic
      diagnostic.fix =
        diagnostic.fix
        ?? RuleBook.rule(diagnostic.rule)?.fix(diagnostic, in: checked, text)
      return Finding(diagnostic: diagnostic, severity: severity)
    }
    return findings.sorted { ($0.location, $0.rule.id) < ($1.location, $1.rule.id) }
  }

  private func diagnostics(in checked: CheckedPost, _ text: Span<UInt8>) -> [Diagnostic] {
    RuleBook.rules.flatMap { rule in
      selection[rule.page.rule] == nil ? [] : rule.diagnostics(in: checked, text)
    }
  }

  /// The breaches in what was read of an input that is no post, which nothing mends.
  public func findings(of post: Post) -> [Finding] {
    Self.diagnostics(of: post).compactMap { diagnostic in
      selection[diagnostic.rule].map { severity in
        var diagnostic = diagnostic
        diagnostic.fix = nil
        return Finding(diagnostic: diagnostic, severity: severity)
      }
    }
  }

  /// All that is odd about a post that its values show, in the order of the file: what its reader
  /// found, and the breaches of rules over the whole post. Comments that silence rules don't count
  /// here, for they are no part of the post's value.
  public static func diagnostics(of post: Post) -> [Diagnostic] {
    guard !post.talks.isEmpty else { return post.diagnostics }
    let own = RuleBook.rules.flatMap { $0.diagnostics(of: post) }
    return own.isEmpty
      ? post.diagnostics : (post.diagnostics + own).sorted { $0.location < $1.location }
  }
}
