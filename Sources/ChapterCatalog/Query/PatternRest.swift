/// What patterns have that the beginning of lines has not.
struct PatternRest: Hashable {
  /// The letters still to be found.
  var letters = LetterMask()

  /// Whether a rest of a line without marks that has these letters has them as they must stand: of each pattern
  /// no more than one is missing.
  var isTold = true

  /// Whether nothing is missing.
  var isEmpty = true

  /// Adds what is missing of another pattern.
  mutating func formUnion(_ other: PatternRest) {
    letters.formUnion(other.letters)
    isTold = isTold && other.isTold
    isEmpty = isEmpty && other.isEmpty
  }
}
