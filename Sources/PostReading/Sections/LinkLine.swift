/// Tells a line of links, `[Slides](…) | [Code](…)`, from prose.
enum LinkLine {
  /// Whether two links or more stand in a line and nothing but signs between them.
  static func holdsNothingElse(_ plain: PlainText) -> Bool {
    let links = plain.links
    guard links.count > 1, links.count <= 64 else { return false }
    var end = 0
    for link in links.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      guard link.range.lowerBound >= end else { continue }
      if plain.string(in: end..<link.range.lowerBound).contains(where: \.isLetter) {
        return false
      }
      end = link.range.upperBound
    }
    return !plain.string(in: end..<plain.bytes.count).contains(where: \.isLetter)
  }
}
