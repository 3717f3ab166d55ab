import ChapterModel

/// A list that the next item may go on.
struct OpenList {
  /// What its items share: the bullet, or the byte behind the number.
  let marker: UInt8

  /// Its number among the lists of the text.
  let number: Int
}
