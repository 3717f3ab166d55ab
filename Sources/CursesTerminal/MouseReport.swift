internal import Terminal

/// The reports of the mouse as xterm sends them, behind their escape: `[<0;12;3M` by mode 1006, else
/// `[M` and three bytes.
enum MouseReport {
  /// What a report says that units begin with, nil for one that means nothing here, and how many units
  /// it takes.
  ///
  /// - Returns: nil where no whole report begins.
  static func event(at units: ArraySlice<Int32>) -> (event: MouseEvent?, count: Int)? {
    guard units.first == Int32(UInt8(ascii: "[")) else { return nil }
    let behind = units.dropFirst()
    switch behind.first {
    case Int32(UInt8(ascii: "<")): return numbered(behind.dropFirst()).map { ($0, 2 + $1) }
    case Int32(UInt8(ascii: "M")): return bytes(behind.dropFirst()).map { ($0, 5) }
    default: return nil
    }
  }

  /// Whether units begin a report whose end is missing; one whose parameters are numbers ends like any
  /// other sequence.
  static func isUnfinished(_ units: ArraySlice<Int32>) -> Bool {
    units.starts(with: "[M".utf8.map(Int32.init)) && units.count < 5
  }

  /// `0;12;3M`, or `m` where the button went up.
  private static func numbered(_ units: ArraySlice<Int32>) -> (MouseEvent?, Int)? {
    var numbers: [Int] = []
    var number = 0
    for (offset, unit) in units.enumerated() {
      switch unit {
      case 0x30...0x39: number = min(number, 9999) * 10 + Int(unit - 0x30)
      case 0x3b:
        numbers.append(number)
        number = 0
      case Int32(UInt8(ascii: "M")) where numbers.count == 2:
        return (event(code: numbers[0], column: numbers[1], row: number), offset + 1)
      default: return nil
      }
    }
    return nil
  }

  /// Each number as a byte, 32 added.
  private static func bytes(_ units: ArraySlice<Int32>) -> MouseEvent?? {
    let numbers = units.prefix(3).map { Int($0) - 32 }
    guard numbers.count == 3 else { return nil }
    return .some(event(code: numbers[0], column: numbers[1], row: numbers[2]))
  }

  /// The places count from 1. Of the code, 4, 8 and 16 are the modifiers, 32 is motion.
  private static func event(code: Int, column: Int, row: Int) -> MouseEvent? {
    guard column > 0, row > 0 else { return nil }
    let position = Position(column: column - 1, row: row - 1)
    return switch code & ~0b11100 {
    case 0: MouseEvent(.press(clicks: 1), at: position)
    case 64: MouseEvent(.wheel(-1), at: position)
    case 65: MouseEvent(.wheel(1), at: position)
    default: nil
    }
  }
}
