/// What a person's command may name in braces, and gets the value of.
public enum CommandPlaceholder: String, Hashable, Sendable, CaseIterable {
  /// The link, with its time.
  case url
  /// Where it starts, in seconds from the start of the video.
  case start
  /// Where it ends, in the same seconds.
  case end
  /// The chapter's title, of a talk the talk's.
  case title
  /// The talk's title.
  case talk
  /// The chapter's id, of a talk the talk's.
  case id
  /// What is copied.
  case text
  /// The post's path.
  case file
  /// The line in it, counted from 1.
  case line
}
