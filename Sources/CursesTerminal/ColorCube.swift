/// The colours 16 to 255 of terminals with 256: six steps each of red, green and blue, then 24 greys
/// (XTerm Control Sequences, "256 colors").
enum ColorCube {
  private static let steps: [Int32] = [0, 95, 135, 175, 215, 255]

  /// The number of the colour that is nearest to red, green and blue.
  static func number(nearestTo rgb: Int32) -> Int32 {
    let distances = (Int32(16)...255).map { (number: $0, distance: distance(value(of: $0), rgb)) }
    return distances.min { $0.distance < $1.distance }?.number ?? 16
  }

  /// Red, green and blue of a colour, a byte each.
  static func value(of number: Int32) -> Int32 {
    guard number < 232 else {
      let grey = 8 + 10 * (number - 232)
      return grey << 16 | grey << 8 | grey
    }
    let place = Int(number - 16)
    return steps[place / 36] << 16 | steps[place / 6 % 6] << 8 | steps[place % 6]
  }

  private static func distance(_ one: Int32, _ other: Int32) -> Int32 {
    [16, 8, 0].reduce(0) { sum, shift in
      let difference = (one >> shift & 255) - (other >> shift & 255)
      return sum + difference * difference
    }
  }
}
