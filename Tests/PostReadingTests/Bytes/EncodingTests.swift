import TestPrograms
import Testing

@testable import PostReading

@Suite("The check of a file's encoding")
struct EncodingTests {
  @Test("finds the byte that the standard library finds", arguments: 0..<4)
  func agreement(round: Int) {
    let seed = UInt64.random(in: .min ... .max)
    print("encoding, round \(round), seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let pieces: [[UInt8]] = [
      Array("plain text, ".utf8), Array("é".utf8), Array("日本語".utf8), Array("🎉".utf8), [0xC3],
      [0xE2, 0x82], [0xF0, 0x9F, 0x8E], [0x80], [0xED, 0xA0, 0x80], [0xC0, 0xAF], [0x00],
    ]
    for _ in 0..<2000 {
      let odd = Int.random(in: 4...pieces.count, using: &random)
      let bytes = (0..<Int.random(in: 0...9, using: &random)).flatMap { _ in
        pieces[0..<odd].randomElement(using: &random) ?? []
      }
      let span = bytes.span
      #expect(Encoding.firstBadByte(span) == Self.firstBadByte(bytes), "\(bytes), seed \(seed)")
    }
  }

  private static func firstBadByte(_ bytes: [UInt8]) -> Int? {
    let span = bytes.span
    do {
      _ = try UTF8Span(validating: span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
