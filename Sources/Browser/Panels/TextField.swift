/// A line that a person types.
public struct TextField: Hashable, Sendable {
  /// The most characters it takes.
  static let limit = 1000

  /// What was typed.
  public private(set) var text: String

  /// The characters before the cursor.
  public private(set) var cursor: Int

  /// Whether all of it is selected: what is typed takes its place, what moves the cursor leaves it.
  public private(set) var isSelected = false

  /// A field with a text, the cursor behind it.
  public init(_ text: String = "") {
    self.text = text
    cursor = text.count
  }

  /// What stands before the cursor.
  public var beforeCursor: Substring { text.prefix(cursor) }

  /// Whether nothing is typed.
  public var isEmpty: Bool { text.isEmpty }

  /// Selects all of it; an empty one has nothing to select.
  mutating func selectAll() { isSelected = !text.isEmpty }

  /// Changes it.
  mutating func edit(_ edit: FieldEdit) {
    if isSelected {
      isSelected = false
      switch edit {
      case .insert, .deleteBackward, .deleteForward, .deleteWord: delete(0..<text.count)
      case .deleteToStart, .move, .moveToStart, .moveToEnd: break
      }
    }
    switch edit {
    case .insert(let words): insert(words)
    case .deleteBackward: delete(max(0, cursor - 1)..<cursor)
    case .deleteForward: delete(cursor..<min(text.count, cursor + 1))
    case .deleteWord: delete(startOfWord..<cursor)
    case .deleteToStart: delete(0..<cursor)
    case .move(let characters): cursor = max(0, min(text.count, cursor + characters))
    case .moveToStart: cursor = 0
    case .moveToEnd: cursor = text.count
    }
  }

  /// Pasted lines become one; control characters are no text.
  private mutating func insert(_ words: String) {
    let line = words.map { $0.isNewline || $0 == "\t" ? " " : $0 }.filter { !$0.isControl }
    let kept = line.prefix(max(0, Self.limit - text.count))
    let place = text.index(text.startIndex, offsetBy: cursor)
    text.insert(contentsOf: kept, at: place)
    // A combining mark joins the character before it.
    let end = text.index(text.startIndex, offsetBy: min(cursor + kept.count, text.count))
    cursor = text[..<end].count
  }

  private mutating func delete(_ range: Range<Int>) {
    let start = text.index(text.startIndex, offsetBy: range.lowerBound)
    text.removeSubrange(start..<text.index(start, offsetBy: range.count))
    cursor = min(range.lowerBound, text.count)
  }

  /// Where the word before the cursor begins, blanks behind it overlooked.
  private var startOfWord: Int {
    let before = text.prefix(cursor)
    let word = before.reversed().drop { $0 == " " }.drop { $0 != " " }
    return word.count
  }
}

extension Character {
  fileprivate var isControl: Bool {
    unicodeScalars.allSatisfy { $0.properties.generalCategory == .control }
  }
}
