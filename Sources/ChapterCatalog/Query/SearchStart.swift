/// What a search knows of the event that it is in, whose title all lines of the event begin with.
struct SearchStart {
  /// How many letters the lines have up to the talk's title, where the scorer has looked for what these
  /// have of the words.
  var skimmedCount: Int?

  /// How many these are where the line begins with them.
  var lineCount: Int?

  /// Whether the scorer has scored them.
  var isScored = false
}
