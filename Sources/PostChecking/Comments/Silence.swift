import ChapterModel
import PostReading

/// What the comments of a file keep from being heard, and which of them keep nothing.
struct Silence {
  /// A comment's word, or the comment where it has none.
  private struct Source: Hashable {
    let comment: Int
    let word: Int?
  }

  /// What is silenced: a rule, or nil for all.
  private struct Target: Hashable {
    let line: Int
    let rule: Rule?
  }

  private let comments: [SilencingComment]

  /// By line, those that hold for one.
  private var byLine: [Target: Source] = [:]

  /// By rule, those that hold for the file.
  private var everywhere: [Rule?: Source] = [:]

  /// Those that open and close a part of the file, in its order.
  private var borders: [(line: Int, comment: Int)] = []
  private var nextBorder = 0
  private var open: [Rule?: Source] = [:]
  private var used: Set<Source> = []

  /// The comments of a file, in its order.
  init(_ comments: [SilencingComment], lines: LineTable) {
    self.comments = comments
    for (index, comment) in comments.enumerated() {
      let start = lines.location(of: comment.range.lowerBound).line
      let end = lines.location(of: max(comment.range.lowerBound, comment.range.upperBound - 1)).line
      switch comment.kind {
      case .line: add(index) { Target(line: start, rule: $0) }
      case .nextLine: add(index) { Target(line: end + 1, rule: $0) }
      case .file: for (rule, source) in sources(of: index) { everywhere[rule] = source }
      case .begin, .end: borders.append((start, index))
      }
    }
  }

  /// Whether a diagnostic, behind all asked for before, isn't to be heard.
  mutating func holds(_ diagnostic: Diagnostic) -> Bool {
    pass(before: diagnostic.location.line)
    let rules = [diagnostic.rule, nil]
    let lines = rules.map { byLine[Target(line: diagnostic.location.line, rule: $0)] }
    let sources = lines + rules.map { open[$0] } + rules.map { everywhere[$0] }
    guard let source = sources.lazy.compactMap(\.self).first else { return false }
    used.insert(source)
    return true
  }

  /// What is wrong with the comments themselves, once all diagnostics were asked for.
  mutating func diagnostics(
    _ selection: RuleSelection, _ text: Span<UInt8>, _ lines: LineTable
  ) -> [Diagnostic] {
    pass(before: .max)
    var diagnostics: [Diagnostic] = []
    for (index, comment) in comments.enumerated() {
      let report = CommentReport(comment, lines: lines)
      diagnostics += report.unknownWords(text)
      let unused = comment.words.indices.filter { word in
        let rules = comment.words[word].rules
        return !rules.isEmpty && rules.allSatisfy { selection[$0] != nil }
          && !used.contains(Source(comment: index, word: word))
      }
      let isUnused =
        comment.words.isEmpty && selection.isWhole
        && !used.contains(Source(comment: index, word: nil))
      if isUnused || !unused.isEmpty { diagnostics.append(report.unused(unused, text)) }
    }
    return diagnostics
  }

  /// Opens and closes what begins and ends up to a line, that one included.
  private mutating func pass(before line: Int) {
    while nextBorder < borders.count, borders[nextBorder].line <= line {
      let index = borders[nextBorder].comment
      nextBorder += 1
      for (rule, source) in sources(of: index) {
        if comments[index].kind == .begin {
          open[rule] = source
        } else if let rule {
          if open.removeValue(forKey: rule) != nil { used.insert(source) }
        } else {
          if !open.isEmpty { used.insert(source) }
          open.removeAll()
        }
      }
    }
  }

  private mutating func add(_ index: Int, _ target: (Rule?) -> Target) {
    for (rule, source) in sources(of: index) { byLine[target(rule)] = source }
  }

  /// The rules that a comment names, each with its word; nil for all rules. One whose words name
  /// nothing means nothing.
  private func sources(of index: Int) -> [(Rule?, Source)] {
    let words = comments[index].words
    if words.isEmpty { return [(nil, Source(comment: index, word: nil))] }
    return words.enumerated().flatMap { position, word in
      word.rules.map { ($0, Source(comment: index, word: position)) }
    }
  }
}
