import Terminal

/// What was pressed and waits for more: digits of a count, the beginning of a sequence.
struct KeyReading: Hashable {
  /// The digits before an action, or of a time.
  var digits = ""

  /// The keys of a sequence so far.
  var sequence: [Key] = []

  /// Whether the keys that may follow are shown.
  var showsHints = false

  /// The most digits that are taken.
  static let digitLimit = 6

  /// How often the action that follows is wanted; nil where that wasn't said.
  var count: Int? { Int(digits).flatMap { $0 > 0 ? $0 : nil } }

  /// Whether nothing waits.
  var isEmpty: Bool { digits.isEmpty && sequence.isEmpty }
}
