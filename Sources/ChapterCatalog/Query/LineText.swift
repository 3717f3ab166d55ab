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

  /// The letter read last, which a mark behind it may change.
  private var last: Letter?
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
    text.withBytes { append($0) }
  }

  /// Appends the letters of a text's bytes.
  mutating func append(_ bytes: Span<UInt8>) {
    let start = count
    var offset = 0
    while offset < bytes.count {
      let end = endOfASCII(bytes, from: offset)
      if end > offset {
        put(bytes, in: offset..<end)
        offset = end
        continue
      }
      let (scalar, length) = UTF8Scalar.read(bytes, at: offset)
      if Letter.isMark(scalar), count > start {
        putAccent(scalar)
      } else {
        put(Letter(scalar: scalar), at: offset)
      }
      offset += length
    }
  }

  /// Appends the letters of a text all of which are worth the same behind any letter and in any folding.
  mutating func append(_ text: LineText) {
    bonuses.append(contentsOf: text.bonuses)
    classes.append(contentsOf: text.classes)
    if keepsOffsets { offsets.append(contentsOf: text.offsets) }
    for folding in foldings {
      views[Int(folding.rawValue)].append(contentsOf: text.codes(.all))
    }
    last = text.last
  }

  /// Cuts off what stands behind so many letters.
  mutating func cut(to count: Int) {
    let surplus = self.count - count
    guard surplus > 0 else { return }
    bonuses.removeLast(surplus)
    classes.removeLast(surplus)
    if keepsOffsets { offsets.removeLast(surplus) }
    for folding in foldings { views[Int(folding.rawValue)].removeLast(surplus) }
  }

  private mutating func put(_ letter: Letter, at offset: Int) {
    let kind = letter.characterClass
    bonuses.append(MatchScore.bonus(for: kind, after: classes.last ?? .white))
    classes.append(kind)
    last = letter
    if keepsOffsets { offsets.append(offset) }
    for folding in foldings { views[Int(folding.rawValue)].append(folding(letter).code) }
  }

  private mutating func putAccent(_ mark: UInt32) {
    guard let base = last else { return }
    let offset = offsets.last ?? 0
    cut(to: count - 1)
    put(Letter(base, with: mark), at: offset)
  }

  /// The end of the ASCII characters that begin at an offset.
  private func endOfASCII(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] < 0x80 { end += 1 }
    return end
  }

  /// Appends ASCII characters, which most titles are made of: each buffer grows once, and all that is
  /// known of a character is looked up.
  private mutating func put(_ bytes: Span<UInt8>, in range: Range<Int>) {
    let start = count
    Self.put(bytes, in: range, to: &bonuses, &classes)
    if keepsOffsets { offsets.append(contentsOf: range) }
    for folding in foldings {
      let codes = LatinLetters.codes[Int(folding.rawValue)]
      let view = Int(folding.rawValue)
      views[view].append(contentsOf: repeatElement(0, count: range.count))
      var letters = views[view].mutableSpan
      for place in 0..<range.count {
        letters[start + place] = codes[Int(bytes[range.lowerBound + place])]
      }
    }
    last = Letter(scalar: UInt32(bytes[range.upperBound - 1]))
  }

  /// Appends what ASCII characters are worth, and of what classes they are.
  private static func put(
    _ bytes: Span<UInt8>, in range: Range<Int>, to bonuses: inout [Int32],
    _ classes: inout [CharacterClass]
  ) {
    let start = bonuses.count
    var previous = classes.last ?? .white
    bonuses.append(contentsOf: repeatElement(0, count: range.count))
    classes.append(contentsOf: repeatElement(.white, count: range.count))
    let (kinds, pairs) = (LatinLetters.classes, LatinLetters.bonuses)
    var points = bonuses.mutableSpan
    var seen = classes.mutableSpan
    for place in 0..<range.count {
      let kind = kinds[Int(bytes[range.lowerBound + place])]
      points[start + place] = pairs[LatinLetters.pair(previous, kind)]
      seen[start + place] = kind
      previous = kind
    }
  }
}
