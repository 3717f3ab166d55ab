import ChapterModel
import FrontMatter
import PostReading
import TestPrograms
import Testing

@Suite("Noise in a post")
struct ScannerNoiseTests {
  private static let fragments = [
    "---", "+++", "...", "\n", "\r\n", "{", "}", "\"", "\\", "{{<", ">}}", "{{%", "%}}", "{%", "%}",
    "{{", "}}", "/*", "*/",
    "`", "=", "(", ")", ",", " ", "youtube", "id", "P9pO0fPGVeo", "/", ".inline", "é", "開",
    "\u{FEFF}", "2024", "-05", "-01",
    "May ", "1st ", "1714521600",
  ]

  @Test("never stops the scanners", arguments: 0..<10)
  func scanners(round: Int) {
    let seed = UInt64.random(in: .min ... .max)
    print("scanners, round \(round), seed \(seed)")
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let bytes = Self.noise(using: &random)
      let extent = HeaderScanner.read(bytes.span)
      #expect(
        extent.header.upperBound <= extent.bodyStart && extent.bodyStart <= bytes.count,
        "seed \(seed)")
      let end = Int.random(in: 0...bytes.count, using: &random)
      for offset in 0..<end {
        for reading in Self.readings(bytes, at: offset, before: end) {
          let range = reading.range
          #expect(
            range.lowerBound == offset && range.upperBound <= end && !range.isEmpty, "seed \(seed)")
        }
      }
      _ = DateReader.read(String(decoding: bytes, as: UTF8.self))
      _ = DateReader.read(path: String(decoding: bytes, as: UTF8.self))
    }
  }

  private static func readings(_ bytes: [UInt8], at offset: Int, before end: Int)
    -> [ShortcodeReading]
  {
    [
      ShortcodeScanner.read(bytes.span, at: offset, before: end),
      LiquidScanner.read(bytes.span, at: offset, before: end),
      ZolaScanner.read(bytes.span, at: offset, before: end),
    ].compactMap(\.self)
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
}
