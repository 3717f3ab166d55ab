import TestPrograms

extension SeededGenerator {
  private static let words = [
    "the", "of", "Größe", "雪の話", "Kernel", "é", "e\u{301}", "2024", "a", "Ж", "👩‍💻", "\u{10FFFF}",
  ]
  private static let separators = [" ", " ", " ", " ", "", "  ", ", ", "\n", "\t", "-", " \u{F} "]

  /// A text of up to 40 words, most of them common and some long, and of control characters.
  mutating func text() -> String {
    (0..<Int.random(in: 0...40, using: &self)).map { _ in
      word() + (Self.separators.randomElement(using: &self) ?? "")
    }.joined()
  }

  private mutating func word() -> String {
    switch Int.random(in: 0..<20, using: &self) {
    case 0: String(UnicodeScalar(UInt8.random(in: 0...0x1F, using: &self)))
    case 1: String(repeating: "ü", count: Int.random(in: 126...130, using: &self))
    case 2: String(repeating: "w", count: Int.random(in: 254...257, using: &self))
    case 3...6: "wort\(Int.random(in: 0..<5_000, using: &self))"
    default: Self.words.randomElement(using: &self) ?? ""
    }
  }
}
