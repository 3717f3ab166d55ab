/// A text of a piece of memory that ``TextCoding`` wrote.
///
/// ```
/// piece = place { … text … } words      ; place: where the words begin, in 6 bytes
/// words = { place count }               ; where each stands in full, in 3 bytes, and its bytes in one
/// ```
/// `WordCode` has the form of a text. All of these numbers have their lowest byte first.
enum CodedText {
  /// How many bytes stand before the first text.
  static let headCount = 6

  /// The text of a range, which may be no more than a part of the piece.
  static func string(_ text: Range<Int>, in piece: Span<UInt8>) -> String {
    var count = 0
    forEachRun(of: text, in: piece) { run, isBehindBlank in
      count += run.count + (isBehindBlank ? 1 : 0)
    }
    return String(unsafeUninitializedCapacity: count) { letters in
      var end = 0
      forEachRun(of: text, in: piece) { run, isBehindBlank in
        if isBehindBlank {
          letters[end] = blank
          end += 1
        }
        for place in run {
          letters[end] = piece[place]
          end += 1
        }
      }
      return end
    }
  }

  /// What a word and the next one have between them where both are codes.
  static let blank = UInt8(ascii: " ")

  /// Calls `body` with where the parts of a text stand in full, and whether a blank comes before.
  private static func forEachRun(
    of text: Range<Int>, in piece: Span<UInt8>, _ body: (Range<Int>, Bool) -> Void
  ) {
    let words = number(piece, at: 0) | number(piece, at: 3) << 24
    var offset = text.lowerBound
    var isBehindCode = false
    while offset < text.upperBound {
      let start = offset
      while offset < text.upperBound, WordCode.isPlain(piece[offset]) { offset += 1 }
      if offset > start {
        body(start..<offset, false)
        isBehindCode = false
      } else if piece[offset] == WordCode.mark {
        body(offset + 1..<offset + 2, false)
        isBehindCode = false
        offset += 2
      } else {
        let entry = words + 4 * WordCode.read(piece, at: &offset)
        let place = number(piece, at: entry)
        body(place..<place + Int(piece[entry + 3]), isBehindCode)
        isBehindCode = true
      }
    }
  }

  /// A number of three bytes.
  private static func number(_ piece: Span<UInt8>, at offset: Int) -> Int {
    Int(piece[offset]) | Int(piece[offset + 1]) << 8 | Int(piece[offset + 2]) << 16
  }
}
