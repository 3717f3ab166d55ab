/// What a search knows of the event that it is in, whose title all lines of the event begin with.
struct SearchStart {
  /// How many letters the lines have up to the talk's title; nil before that was asked for.
  var count: Int?

  /// Whether the scorer has looked for what the title has of the words, and whether it has scored it.
  var isSkimmed = false
  var isScored = false

  /// Whether the line begins with it.
  var isInLine = false
}
