import FrontMatter
import TestPrograms
import Testing

@Suite("Noise")
struct NoiseTests {
  private static let fragments = [
    "a: ", "- ", "&a ", "*a", "<<: ", "{", "}", "[", "]", "\"", "'", "|\n  ", ">\n  ", "? ", "\n",
    "\n  ", "---\n", "...\n",
    "%YAML 1.1\n", "!!str ", "!<", "# ", "a = ", "[a]\n", "[[a]]\n", "\"\"\"", "'''", "1979-05-27",
    "\\u", "\\", ",", ":",
    "null", "1e999", "é", "開", "\u{FEFF}", "\u{2028}", "\t", "\r",
  ]

  @Test(
    "in a header gives a tree or an error and never a trap", arguments: HeaderFormat.allCases, 0..<4
  )
  func headers(format: HeaderFormat, round: Int) {
    let seed = UInt64.random(in: .min ... .max)
    print("\(format.rawValue) headers, round \(round), seed \(seed)")
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let bytes = Self.noise(using: &random)
      do {
        let root = try HeaderReader.read(bytes.span, as: format)
        Self.check(root, lines: bytes.count { $0 == 0x0A || $0 == 0x0D } + 1, seed: seed)
      } catch {
        #expect(error.line >= 1 && error.column >= 1 && !error.message.isEmpty, "seed \(seed)")
      }
    }
  }

  private static func noise(using random: inout SeededGenerator) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0...24, using: &random) {
      if Int.random(in: 0..<8, using: &random) > 0,
        let fragment = fragments.randomElement(using: &random)
      {
        bytes += fragment.utf8
      } else {
        bytes.append(UInt8.random(in: .min ... .max, using: &random))
      }
    }
    return bytes
  }

  private static func check(_ node: Node, lines: Int, seed: UInt64) {
    #expect((1...lines).contains(node.line) && node.column >= 1, "seed \(seed)")
    node.items.forEach { check($0, lines: lines, seed: seed) }
    node.entries.forEach { check($0.value, lines: lines, seed: seed) }
  }
}
