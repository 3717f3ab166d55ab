import ChapterModel

/// The delimiter runs that may open or close emphasis, and CommonMark's procedure that pairs them:
/// "process emphasis", with the lowest openers kept, so that it takes linear time.
struct EmphasisStack {
  private var runs: [DelimiterRun] = []

  /// How many runs are on the stack.
  var count: Int { runs.count }

  /// Puts a run on the stack if it can open or close anything.
  mutating func push(token: Int, run: Range<Int>, _ text: Span<UInt8>, limit: Int) {
    let flanks = Flanks(text, around: run, limit: limit)
    let byte = text[run.lowerBound]
    var opens = flanks.isLeft
    var closes = flanks.isRight
    if byte == UInt8(ascii: "_") {
      opens = flanks.isLeft && (!flanks.isRight || flanks.followsPunctuation)
      closes = flanks.isRight && (!flanks.isLeft || flanks.precedesPunctuation)
    }
    if byte == UInt8(ascii: "~"), run.count > 2 { return }
    guard opens || closes else { return }
    runs.append(
      DelimiterRun(
        token: token, byte: byte, length: run.count, left: run.count, opens: opens, closes: closes))
  }

  /// Pairs the runs from number `bottom` on, shortens their tokens to what is left of them, and
  /// takes them off the stack.
  mutating func resolve(_ tokens: inout [InlineToken], _ text: Span<UInt8>, from bottom: Int) {
    guard bottom < runs.count else { return }
    var open: [DelimiterRun] = []
    var floors: [Int: Int] = [:]
    for run in runs[min(bottom, runs.count)...] {
      var run = run
      while run.closes, run.left > 0, let match = opener(for: run, in: open, above: &floors) {
        if match + 1 < open.count { open.removeSubrange((match + 1)...) }
        pair(&open[match], &run, &tokens)
        if open[match].left == 0 { open.remove(at: match) }
        lower(&floors, to: open.count)
      }
      if run.opens, run.left > 0 { open.append(run) }
    }
    runs.removeSubrange(min(bottom, runs.count)...)
  }

  private func opener(
    for closer: DelimiterRun, in open: [DelimiterRun], above floors: inout [Int: Int]
  ) -> Int? {
    let key = closer.floorKey
    let floor = floors[key] ?? 0
    var index = open.count - 1
    while index >= floor {
      if open[index].pairs(with: closer) { return index }
      index -= 1
    }
    floors[key] = open.count
    return nil
  }

  private func pair(
    _ opener: inout DelimiterRun, _ closer: inout DelimiterRun, _ tokens: inout [InlineToken]
  ) {
    let used =
      opener.byte == UInt8(ascii: "~")
      ? opener.left : opener.left >= 2 && closer.left >= 2 ? 2 : 1
    opener.left -= used
    closer.left -= used
    let opening = tokens[opener.token].range
    tokens[opener.token].range = opening.lowerBound..<opening.upperBound - used
    let closing = tokens[closer.token].range
    tokens[closer.token].range = closing.lowerBound + used..<closing.upperBound
  }

  private func lower(_ floors: inout [Int: Int], to count: Int) {
    for (key, floor) in floors where floor > count { floors[key] = count }
  }
}

/// A run of `*`, `_` or `~` that may open or close emphasis.
private struct DelimiterRun {
  /// The index of its token.
  let token: Int

  /// The byte it repeats.
  let byte: UInt8

  /// How long it is as written.
  let length: Int

  /// How many of its bytes no pair has taken yet.
  var left: Int

  /// Whether emphasis may begin with it.
  let opens: Bool

  /// Whether emphasis may end with it.
  let closes: Bool

  /// What the search for an opener depends on besides the stack.
  var floorKey: Int { Int(byte) * 16 + (opens ? 8 : 0) + (byte == 0x7E ? left : length % 3) }

  /// Whether it opens what `closer` closes: the rule of three, and strikes of one length.
  func pairs(with closer: DelimiterRun) -> Bool {
    guard byte == closer.byte else { return false }
    if byte == UInt8(ascii: "~") { return left == closer.left }
    guard closes || closer.opens else { return true }
    return (length + closer.length) % 3 != 0 || (length % 3 == 0 && closer.length % 3 == 0)
  }
}
