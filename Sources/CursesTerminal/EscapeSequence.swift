/// The extent of sequences that terminals send and that mean nothing here (ECMA-48, 5.4 and 5.6).
enum EscapeSequence {
  /// How many units a sequence takes whose introducer, without its escape, comes first.
  ///
  /// - Returns: nil where no sequence begins, 0 where its end is missing.
  static func length(_ units: ArraySlice<Int32>) -> Int? {
    switch units.first {
    case Int32(UInt8(ascii: "[")): controlSequence(units.dropFirst()).map { 1 + $0 } ?? 0
    case Int32(UInt8(ascii: "O")): 2
    case Int32(UInt8(ascii: "]")), Int32(UInt8(ascii: "P")), Int32(UInt8(ascii: "_")),
      Int32(UInt8(ascii: "^")):
      controlString(units)
    default: nil
    }
  }

  /// The length of parameters, intermediates and the final of a control sequence; nil without final.
  private static func controlSequence(_ units: ArraySlice<Int32>) -> Int? {
    for (offset, unit) in units.enumerated() {
      switch unit {
      case 0x20...0x3f: continue
      // What can't stand here ends the sequence before it.
      case 0x40...0x7e: return offset + 1
      default: return offset
      }
    }
    return nil
  }

  /// The length of a control string up to its terminator; nil where there is none, since Alt with
  /// the same character may have been typed.
  private static func controlString(_ units: ArraySlice<Int32>) -> Int? {
    var previous: Int32 = 0
    for (offset, unit) in units.enumerated() {
      if unit == 0x07 { return offset + 1 }
      if previous == 0x1b, unit == Int32(UInt8(ascii: "\\")) { return offset + 1 }
      previous = unit
    }
    return nil
  }
}
