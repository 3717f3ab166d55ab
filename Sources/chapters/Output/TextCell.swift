/// A field of an aligned list.
struct TextCell: Hashable {
  /// The text as the post has it.
  let text: String

  /// What a click on it opens.
  let link: String?

  /// The letters that a query found, as ranges of the text's UTF-8 bytes, in order.
  let found: [Range<Int>]

  /// A field with a text.
  init(_ text: String, link: String? = nil, found: [Range<Int>] = []) {
    self.text = text
    self.link = link
    self.found = found
  }

  /// The text in pieces, and whether a query found each.
  var pieces: [(text: String, isFound: Bool)] {
    guard !found.isEmpty else { return [(text, false)] }
    var pieces: [(text: String, isFound: Bool)] = []
    var offset = 0
    for range in found where range.lowerBound >= offset {
      pieces.append((bytes(offset..<range.lowerBound), false))
      pieces.append((bytes(range), true))
      offset = range.upperBound
    }
    pieces.append((bytes(offset..<max(offset, text.utf8.count)), false))
    return pieces.filter { !$0.text.isEmpty }
  }

  private func bytes(_ range: Range<Int>) -> String {
    String(decoding: text.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
  }
}
