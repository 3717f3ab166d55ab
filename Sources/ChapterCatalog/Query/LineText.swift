import ChapterModel

/// The letters of a line that is searched, in the foldings that a query needs, and the bonus of each.
///
/// It is one buffer for all lines: what lines have in common at their beginning is appended once, and
/// each line cut off again behind it.
struct LineText {
  /// The bonus of each letter for where it stands.
  private(set) var bonuses: [Int32] = []

  /// Where each letter begins in the UTF-8 of its text; empty unless asked for.
  private(set) var offsets: [Int] = []

  private var classes: [CharacterClass] = []
  private var letters: [Letter] = []
  private var views: [[UInt32]] = [[], [], [], []]
  private let foldings: [Folding]
  private let keepsOffsets: Bool

  /// An empty line.
  ///
  /// - Parameters:
  ///   - foldings: those in which its letters are asked for.
  ///   - keepsOffsets: whether `offsets` are asked for.
  init(_ foldings: Set<Folding>, keepsOffsets: Bool = false) {
    self.foldings = Array(foldings)
    self.keepsOffsets = keepsOffsets
  }

  /// The number of letters.
  var count: Int { bonuses.count }

  /// The letters' codes in one of the foldings it was made for.
  func codes(_ folding: Folding) -> [UInt32] { views[Int(folding.rawValue)] }

  /// Whether a letter is a blank.
  func isWhite(at index: Int) -> Bool { classes[index] == .white }

  /// Appends the letters of a text.
  mutating func append(_ text: String) {
    text.withBytes { bytes in
      let start = count
      var offset = 0
      while offset < bytes.count {
        let (scalar, length) = UTF8Scalar.read(bytes, at: offset)
        if Letter.isMark(scalar), count > start {
          putAccent(scalar)
        } else {
          put(Letter(scalar: scalar), at: offset)
        }
        offset += length
      }
    }
  }

  /// Cuts off what stands behind so many letters.
  mutating func cut(to count: Int) {
    let surplus = self.count - count
    guard surplus > 0 else { return }
    bonuses.removeLast(surplus)
    classes.removeLast(surplus)
    letters.removeLast(surplus)
    if keepsOffsets { offsets.removeLast(surplus) }
    for folding in foldings { views[Int(folding.rawValue)].removeLast(surplus) }
  }

  private mutating func put(_ letter: Letter, at offset: Int) {
    let kind = letter.characterClass
    bonuses.append(MatchScore.bonus(for: kind, after: classes.last ?? .white))
    classes.append(kind)
    letters.append(letter)
    if keepsOffsets { offsets.append(offset) }
    for folding in foldings { views[Int(folding.rawValue)].append(folding(letter).code) }
  }

  private mutating func putAccent(_ mark: UInt32) {
    guard let base = letters.last else { return }
    let offset = offsets.last ?? 0
    cut(to: count - 1)
    put(Letter(base, with: mark), at: offset)
  }
}
