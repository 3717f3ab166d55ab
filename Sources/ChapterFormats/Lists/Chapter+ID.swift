import ChapterModel

extension Chapter {
  /// Its id as `Talk.chapterID(at:)` makes it, where its number among those of that time is known.
  func id(in talk: Talk, number: Int) -> String {
    "\(talk.id)@\(start.seconds)" + (number > 1 ? ".\(number)" : "")
  }
}
