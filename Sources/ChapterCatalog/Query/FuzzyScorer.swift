/// Scores a fuzzy pattern while it reads a line from left to right, as fzf's second algorithm does:
/// the best of all ways in which the letters stand in order, not the first.
///
/// fzf fills a table with a row for each letter of the pattern, row by row. This fills it column by
/// column and keeps one column: a line costs no memory, and what it scores of the beginning that
/// many lines share is kept and gone on from. Reading a letter costs as many steps as the pattern has
/// letters so far found.
struct FuzzyScorer {
  /// A field of the table: the best score with so many letters of the pattern found up to a letter of
  /// the line.
  struct Cell: Hashable {
    /// The score.
    var score: Int32 = 0

    /// How many letters side by side end here, 0 where the letter here isn't used.
    var run: Int32 = 0

    /// The bonus of the run's first letter.
    var runBonus: Int32 = 0

    /// Whether the letter here lies in a gap.
    var isInGap = false
  }

  /// How a line ended.
  struct Best: Hashable {
    /// The best score.
    var score: Int32 = 0

    /// The letter of the line that the last letter of the pattern was found at.
    var end = 0
  }

  /// How far the reading of a line has come.
  private struct Progress: Hashable {
    /// How many letters of the pattern were found so far.
    var foundCount = 0

    /// The best match so far.
    var best = Best()

    /// Whether the first good place of a pattern with one letter was found, at which fzf stops.
    var isSettled = false
  }

  /// The column of the letter read last.
  private(set) var column: [Cell]

  private var progress = Progress()
  private let codes: [UInt32]

  /// A scorer at the beginning of a line.
  init(_ codes: [UInt32]) {
    self.codes = codes
    column = Array(repeating: Cell(), count: codes.count)
  }

  /// How many letters of the pattern were found so far.
  var foundCount: Int { progress.foundCount }

  /// The best match so far, where the whole pattern was found.
  var best: Best { progress.best }

  /// Whether nothing that follows changes the best match.
  var isSettled: Bool { progress.isSettled }

  /// Whether all letters were found.
  var isFound: Bool { foundCount == codes.count }

  /// Goes back to the beginning of a line.
  mutating func reset() {
    var cells = column.mutableSpan
    for index in cells.indices { cells[index] = Cell() }
    progress = Progress()
  }

  /// Goes back to what another scorer of the same pattern has read, without memory of its own.
  mutating func restore(_ other: FuzzyScorer) {
    var cells = column.mutableSpan
    for index in cells.indices { cells[index] = other.column[index] }
    progress = other.progress
  }

  /// Whether the letters still to be found stand in order behind a place of a line.
  func canFinish(_ line: [UInt32], from start: Int) -> Bool {
    let (letters, wanted) = (line.span, codes.span)
    var next = foundCount
    var index = start
    while next < wanted.count, index < letters.count {
      if letters[index] == wanted[next] { next += 1 }
      index += 1
    }
    return next == wanted.count
  }

  /// Reads letters of a line.
  mutating func read(_ line: [UInt32], _ bonuses: [Int32], in range: Range<Int>) {
    Self.read(line, bonuses, in: range, for: codes, &column, &progress)
  }

  /// Reads letters by way of spans: this runs for each letter of each line.
  private static func read(
    _ line: [UInt32], _ bonuses: [Int32], in range: Range<Int>, for codes: [UInt32],
    _ cells: inout [Cell], _ progress: inout Progress
  ) {
    let (line, bonuses, codes) = (line.span, bonuses.span, codes.span)
    var column = cells.mutableSpan
    for index in range {
      step(line[index], bonuses[index], at: index, for: codes, &column, &progress)
    }
  }

  /// Goes on by a letter of the line.
  @inline(__always)
  private static func step(
    _ code: UInt32, _ bonus: Int32, at index: Int, for codes: Span<UInt32>,
    _ column: inout MutableSpan<Cell>, _ progress: inout Progress
  ) {
    let count = codes.count
    if progress.foundCount < count, code == codes[progress.foundCount] {
      progress.foundCount += 1
    }
    guard progress.foundCount > 0 else { return }
    // From the last row up, so that the row above still has the column before.
    var row = progress.foundCount - 1
    while row > 0 {
      column[row] = cell(
        isMatch: code == codes[row], bonus, left: column[row], diagonal: column[row - 1])
      row -= 1
    }
    column[0] = firstCell(isMatch: code == codes[0], bonus, left: column[0])
    guard progress.foundCount == count else { return }
    let score = column[count - 1].score
    guard score > progress.best.score, !progress.isSettled else { return }
    if count == 1 {
      guard code == codes[0] else { return }
      progress.isSettled = bonus >= MatchScore.boundary
    }
    progress.best = Best(score: score, end: index)
  }

  private static func firstCell(isMatch: Bool, _ bonus: Int32, left: Cell) -> Cell {
    if isMatch {
      return Cell(
        score: MatchScore.letter + bonus * MatchScore.firstLetterFactor, run: 1, runBonus: bonus)
    }
    return Cell(score: max(0, afterGap(left)), isInGap: true)
  }

  private static func cell(isMatch: Bool, _ bonus: Int32, left: Cell, diagonal: Cell) -> Cell {
    let gapScore = afterGap(left)
    guard isMatch else { return Cell(score: max(0, gapScore), isInGap: gapScore > 0) }
    var cell = Cell(score: 0, run: diagonal.run + 1, runBonus: bonus)
    var points = bonus
    if diagonal.run > 0 {
      if bonus >= MatchScore.boundary, bonus > diagonal.runBonus {
        cell.run = 1
      } else {
        cell.runBonus = diagonal.runBonus
        points = max(bonus, MatchScore.consecutive, diagonal.runBonus)
      }
    }
    cell.score = diagonal.score + MatchScore.letter + points
    if cell.score < gapScore {
      cell = Cell(score: diagonal.score + MatchScore.letter + bonus)
    }
    cell.isInGap = cell.score < gapScore
    cell.score = max(cell.score, gapScore)
    return cell
  }

  private static func afterGap(_ left: Cell) -> Int32 {
    left.score + (left.isInGap ? MatchScore.gapExtension : MatchScore.gapStart)
  }
}

// MARK: Texts without marks

extension FuzzyScorer {
  /// Reads a text without marks that begins a word. It costs a look at each letter, and steps for those
  /// alone that the pattern has: what lies between them makes a gap, whose cost its length tells.
  ///
  /// Where the best match ends isn't kept.
  mutating func read(_ text: Span<UInt8>, _ letters: PatternLetters) {
    Self.read(text, letters, for: codes, &column, &progress)
  }

  /// Reads so many letters that the pattern has not.
  mutating func skip(_ count: Int) {
    let found = foundCount
    var cells = column.mutableSpan
    Self.skip(count, found, &cells)
  }

  /// Reads what stands between the parts of a line.
  mutating func readSeparator() {
    let separator = SearchLine.separatorText
    read(separator.codes(.all), separator.bonuses, in: 0..<separator.count)
  }

  /// Reads the blank between a start and a title.
  mutating func readBlank() {
    let separator = SearchLine.separatorText
    read(separator.codes(.all), separator.bonuses, in: 0..<1)
  }

  private static func read(
    _ text: Span<UInt8>, _ letters: PatternLetters, for codes: [UInt32], _ cells: inout [Cell],
    _ progress: inout Progress
  ) {
    let (table, codes) = (letters.codes.span, codes.span)
    let (classes, bonuses) = (LatinLetters.classes, LatinLetters.bonuses)
    var column = cells.mutableSpan
    var (offset, gap) = (0, 0)
    var previous: UInt32 = 0x20
    while offset < text.count {
      let (scalar, length) = UTF8Scalar.read(text, at: offset)
      let isInTable = scalar < LatinLetters.end
      let code = isInTable ? table[Int(scalar)] : letters.code(beyond: scalar)
      if code == PatternLetters.other {
        gap += 1
      } else {
        skip(gap, progress.foundCount, &column)
        gap = 0
        let kind = isInTable ? classes[Int(scalar)] : Letter(scalar: scalar).characterClass
        let before =
          previous < LatinLetters.end
          ? classes[Int(previous)] : Letter(scalar: previous).characterClass
        let bonus = bonuses[LatinLetters.pair(before, kind)]
        step(code, bonus, at: offset, for: codes, &column, &progress)
      }
      previous = scalar
      offset += length
    }
    skip(gap, progress.foundCount, &column)
  }

  @inline(__always)
  private static func skip(_ count: Int, _ foundCount: Int, _ column: inout MutableSpan<Cell>) {
    guard count > 0 else { return }
    for row in 0..<foundCount {
      let first = afterGap(column[row])
      let score = first + Int32(clamping: count - 1) * MatchScore.gapExtension
      column[row] = Cell(score: max(0, score), isInGap: true)
    }
  }
}
