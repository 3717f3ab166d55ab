import ChapterModel

@testable import PostChecking

/// What tests ask of checks of a text.
enum Checked {
  /// A post with a video.
  static let head = "# Größe\n\n{{< youtube P9pO0fPGVeo >}}\n\n"

  /// The findings in a text.
  static func findings(
    _ text: String, path: String = "post.md", select: [String] = [], profile: Profile? = nil
  ) throws -> [Finding] {
    let bytes = Array(text.utf8)
    let span = bytes.span
    let selection = try RuleSelection(select: select, profile: profile)
    return Checker(selection).findings(in: span, path: path)
  }

  /// The text with all fixes made.
  static func fixed(
    _ text: String, path: String = "post.md", unsafe: Bool = false, select: [String] = []
  ) throws -> FixedFile {
    let checker = Checker(try RuleSelection(select: select))
    return Fixer(checker, takesUnsafe: unsafe).fix(Array(text.utf8), path: path)
  }
}
