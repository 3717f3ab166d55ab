import ChapterModel
import TestPrograms
import Testing

@testable import PostReading

/// The searches that take several bytes a step, against those that take one.
@Suite("Scanning several bytes a step")
struct SpanScanningTests {
  private static func rounds(_ check: ([UInt8], Range<Int>, UInt64) -> Void) {
    let seed = UInt64.random(in: .min ... .max)
    print("scanning, seed \(seed)")
    var random = SeededGenerator(seed: seed)
    for _ in 0..<3000 {
      let signs: [UInt8] = [0x20, 0x61, 0x21, 0x0A, 0x0D, 0x1F, 0x80, 0xC3, 0xA0, 0xFF, 0x00]
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        Int.random(in: 0..<6, using: &random) > 0
          ? 0x61 : signs.randomElement(using: &random) ?? 0x61
      }
      let (one, other) = (
        Int.random(in: 0...bytes.count, using: &random),
        Int.random(in: 0...bytes.count, using: &random)
      )
      check(bytes, min(one, other)..<max(one, other), seed)
    }
  }

  @Test func `finds the first of two bytes`() {
    Self.rounds { bytes, range, seed in
      let span = bytes.span
      let plain = range.first { bytes[$0] == 0x0A || bytes[$0] == 0x0D } ?? range.upperBound
      #expect(span.firstOffset(of: 0x0A, or: 0x0D, in: range) == plain, "seed \(seed)")
      #expect(span.firstOffset(of: 0x80, in: range) == range.first { bytes[$0] == 0x80 })
    }
  }

  @Test func `finds the end of a line`() {
    Self.rounds { bytes, range, seed in
      let span = bytes.span
      let plain = bytes[range.lowerBound...].firstIndex(of: 0x0A) ?? bytes.count
      #expect(span.lineEnd(from: range.lowerBound) == plain, "seed \(seed)")
    }
  }

  @Test func `finds wide blanks as they are known to characters`() {
    for value in 0x80...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array("ä\(scalar)".utf8)
      let span = bytes.span
      #expect(
        span.hasWideBlank(before: span.count) == scalar.properties.isWhitespace, "\(value)")
    }
  }

  @Test func `finds digits and what wide ones begin with`() {
    let signs: [UInt8] = [0x2F, 0x30, 0x35, 0x39, 0x3A, 0xB5, 0xEF, 0xEE, 0x7F, 0x00, 0x80]
    for sign in signs {
      for place in 0..<20 {
        var bytes = [UInt8](repeating: 0xB0, count: 20)
        bytes[place] = sign
        let span = bytes.span
        let isSought = sign.isDigit || sign == 0xEF
        #expect(span.firstDigitOrWideSign(in: 0..<20) == (isSought ? place : 20), "\(sign)")
        #expect(span.firstDigitOrWideSign(in: place + 1..<20) == 20)
      }
    }
  }

  @Test func `finds the first control character`() {
    Self.rounds { bytes, range, seed in
      let span = bytes.span
      let plain = range.first { bytes[$0] < 0x20 || bytes[$0] == 0x7F } ?? range.upperBound
      #expect(span.firstControl(in: range) == plain, "seed \(seed)")
    }
  }

  @Test func `finds the first byte that is no ASCII`() {
    Self.rounds { bytes, range, seed in
      let span = bytes.span
      let plain = bytes.indices.dropFirst(range.lowerBound).first { bytes[$0] >= 0x80 }
      #expect(
        span.firstBeyondASCII(from: range.lowerBound) == plain ?? bytes.count, "seed \(seed)")
    }
  }

  @Test func `finds spaces side by side`() {
    Self.rounds { bytes, range, seed in
      let span = bytes.span
      let pair = range.dropLast().first { bytes[$0] == 0x20 && bytes[$0 + 1] == 0x20 }
      let found = span.firstDoubleSpace(in: range)
      guard let pair else {
        #expect(found == range.upperBound, "seed \(seed)")
        return
      }
      #expect((max(0, pair - 7)...pair).contains(found), "seed \(seed)")
    }
  }
}
