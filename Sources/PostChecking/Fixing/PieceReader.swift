/// Takes the parts of a text one after the other, by numbers of bytes.
struct PieceReader {
  private let pieces: [EditedText.Piece]
  private var index = 0

  /// How many bytes of the part at the index were taken.
  private var taken = 0

  /// All of some parts.
  init(_ pieces: [EditedText.Piece]) {
    self.pieces = pieces
  }

  /// The next bytes, so many of them as there still are.
  mutating func take(_ count: Int) -> [EditedText.Piece] {
    var parts: [EditedText.Piece] = []
    var left = count
    while left > 0, index < pieces.count {
      let piece = pieces[index]
      let length = min(left, piece.count - taken)
      switch piece {
      case .kept(let range):
        let start = range.lowerBound + taken
        if length > 0 { parts.append(.kept(start..<start + length)) }
      case .new(let bytes):
        if length > 0 { parts.append(.new(Array(bytes[taken..<taken + length]))) }
      }
      left -= length
      taken += length
      if taken == piece.count { (index, taken) = (index + 1, 0) }
    }
    return parts
  }
}
