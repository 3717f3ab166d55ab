/// Tells a link that stands for its video from one in a sentence.
enum LinkStanding {
  /// Whether a link is alone in its line or called Video; in the item of a list also whether it
  /// begins the item and little stands behind it (`[Title](url) by Name`), or ends it behind a
  /// separator (`Name: [Title](url)`).
  static func isAlone(
    _ link: PlainText.Link, named name: String, isAutolink: Bool, in plain: PlainText,
    isEntry: Bool
  ) -> Bool {
    if !isAutolink, SectionLabel.namesVideo(name) { return true }
    guard let rest = plain.rest(around: link.range, limit: 64) else { return false }
    if SectionLabel.namesVideo(rest) || VideoWords.onlyPoint(rest) { return true }
    let before = plain.string(in: 0..<link.range.lowerBound)
    return isEntry && !isAutolink && JumpTitle.opensEntry(before)
  }
}
