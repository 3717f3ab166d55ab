import ChapterModel

/// A rule with all that is known of it. Most are found by the reader, so that only their page is
/// here; a rule over the whole post finds its breaches by itself.
protocol CheckRule: Sendable {
  /// What people read about it.
  static var page: RulePage { get }

  /// The breaches that only the whole post shows.
  static func diagnostics(of post: Post) -> [Diagnostic]

  /// The breaches that only the whole post beside its text shows.
  static func diagnostics(in checked: CheckedPost, _ text: Span<UInt8>) -> [Diagnostic]

  /// What mends a breach, where that needs only the bytes around it.
  static func fix(
    _ diagnostic: Diagnostic, in checked: CheckedPost, _ text: Span<UInt8>
  ) -> Fix?
}

extension CheckRule {
  static func diagnostics(of post: Post) -> [Diagnostic] { [] }

  static func diagnostics(in checked: CheckedPost, _ text: Span<UInt8>) -> [Diagnostic] { [] }

  static func fix(
    _ diagnostic: Diagnostic, in checked: CheckedPost, _ text: Span<UInt8>
  ) -> Fix? { nil }
}
