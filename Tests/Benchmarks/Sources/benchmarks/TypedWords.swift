import Measuring

/// The words that are typed into searches over everything, letter by letter.
enum TypedWords {
  /// A rare one, a common one, and one whose first letters find nearly everything.
  static let all = ["rpm", "kern", "to b"]

  /// Types them all, each into an empty field.
  ///
  /// - Returns: the time from each letter's key to the frame that answers it, in order.
  static func type(into program: TerminalProgram) throws -> [Duration] {
    try all.flatMap { word in
      let times = try word.map { try program.time(ofTyping: String($0)) }
      // Ctrl-U empties the field.
      try program.type("\u{15}")
      try program.settle()
      return times
    }
  }
}
