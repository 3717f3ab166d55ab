/// A change of a line that is typed.
public enum FieldEdit: Hashable, Sendable {
  /// Puts text in at the cursor.
  case insert(String)
  /// Deletes the character before the cursor.
  case deleteBackward
  /// Deletes the character at the cursor.
  case deleteForward
  /// Deletes the word before the cursor.
  case deleteWord
  /// Deletes all before the cursor.
  case deleteToStart
  /// Moves the cursor by so many characters.
  case move(Int)
  /// Moves the cursor before the first character.
  case moveToStart
  /// Moves the cursor behind the last character.
  case moveToEnd
}
