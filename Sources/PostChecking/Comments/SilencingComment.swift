import ChapterModel

/// A comment in a post that says which rules are not to be heard where.
struct SilencingComment: Hashable {
  /// What it silences.
  enum Kind: Hashable, CaseIterable {
    /// Its own line: `chapters-disable-line`.
    case line

    /// The line below it: `chapters-disable-next-line`.
    case nextLine

    /// The whole file, wherever it stands: `chapters-disable-file`.
    case file

    /// All lines from its own on: `chapters-disable`.
    case begin

    /// Nothing any more, from its own line on: `chapters-enable`.
    case end

    /// The word that begins such a comment.
    var word: StaticString {
      switch self {
      case .line: "chapters-disable-line"
      case .nextLine: "chapters-disable-next-line"
      case .file: "chapters-disable-file"
      case .begin: "chapters-disable"
      case .end: "chapters-enable"
      }
    }
  }

  /// A word behind that: a rule's id or name, or the beginning of ids.
  struct Word: Hashable {
    /// Where it stands.
    let range: Range<Int>

    /// As written.
    let text: String

    /// The rules that it names; none where it names no rule.
    let rules: [Rule]
  }

  /// What it silences.
  let kind: Kind

  /// The rules that it names; without a word it means all.
  let words: [Word]

  /// All of its bytes, with the marks of a comment.
  let range: Range<Int>

  /// Where its words stand, from the first one's start to the last one's end.
  let wordsRange: Range<Int>
}
