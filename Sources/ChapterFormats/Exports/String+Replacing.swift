extension String {
  /// The text with a word of ASCII replaced wherever it stands.
  func replacingAll(_ word: String, by other: String) -> String {
    let (text, letters) = (Array(utf8), Array(word.utf8))
    guard !letters.isEmpty, text.count >= letters.count else { return self }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var place = 0
    while place < text.count {
      if text[place...].starts(with: letters) {
        bytes += other.utf8
        place += letters.count
      } else {
        bytes.append(text[place])
        place += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
