import TestPrograms

extension SeededGenerator {
  /// Up to so many scalars, many of them of the difficult kinds.
  mutating func string(upTo limit: Int) -> String {
    let difficult: [ClosedRange<UInt32>] = [
      0x00...0xff, 0x300...0x36f, 0x1100...0x11ff, 0x2000...0x206f, 0x4e00...0x4eff,
      0xac00...0xacff, 0xfe00...0xfe0f, 0x1f1e6...0x1f1ff, 0x1f3f0...0x1f4ff, 0x200d...0x200d,
      0x0...0x10ffff,
    ]
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...limit, using: &self) {
      let range = difficult.randomElement(using: &self) ?? 0x20...0x7e
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &self)) {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
