import ChapterModel

extension Chapter {
  /// Its id as `Talk.chapterID(at:)` makes it, where its number among those of that time is known.
  func id(ofTalk id: String, number: Int) -> String {
    "\(id)@\(start.seconds)" + (number > 1 ? ".\(number)" : "")
  }
}
