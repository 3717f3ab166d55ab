/// What a corpus holds, as its maker knows it and not as a program reads it.
public struct CorpusCounts: Equatable, Sendable {
  /// Files.
  public var posts = 0

  /// The events that a listing shows: posts that tell of one, and the years whose plain posts link to
  /// videos, for a post with a single talk belongs to its folder.
  public var events = 0

  /// Talks of events, and the videos that plain posts link to.
  public var talks = 0

  /// The lines of their lists.
  public var chapters = 0

  /// The chapters whose title has `Corpus.countedWord`.
  public var found = 0

  /// The length of all posts.
  public var bytes = 0

  /// Nothing.
  public init() {}

  /// Reads what `text` gives; nil where a count is missing or of an older maker.
  init?(_ text: String) {
    var numbers: [Substring: Int] = [:]
    for line in text.split(separator: "\n") {
      guard let tab = line.firstIndex(of: "\t") else { return nil }
      numbers[line[..<tab]] = Int(line[tab...].dropFirst())
    }
    guard numbers["maker"] == Self.maker else { return nil }
    for (name, count) in Self.names {
      guard let number = numbers[name[...]] else { return nil }
      self[keyPath: count] = number
    }
  }

  /// A line per count.
  var text: String {
    "maker\t\(Self.maker)\n"
      + Self.names.map { "\($0.0)\t\(self[keyPath: $0.1])\n" }.joined()
  }

  /// The version of what makes posts: a corpus of another one is made anew.
  static let maker = 1

  private static var names: [(String, WritableKeyPath<CorpusCounts, Int>)] {
    [
      ("posts", \.posts), ("events", \.events), ("talks", \.talks), ("chapters", \.chapters),
      ("found", \.found), ("bytes", \.bytes),
    ]
  }
}
