import Testing

@testable import Desktop

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct TerminalClipboardTests {
  @Test func `writes the whole text in one sequence`() {
    let text = String(decoding: TerminalClipboard.sequence("Grüße, 雪"), as: UTF8.self)
    #expect(text == "\u{1B}]52;c;R3LDvMOfZSwg6Zuq\u{1B}\\")
  }

  @Test(arguments: [0, 1, 180, 183, 184, 5000])
  func `goes through screen in pieces that add up`(count: Int) throws {
    let given = String(repeating: "雪", count: count)
    let sent = TerminalClipboard.sequenceInScreen(given)
    let pieces = String(decoding: sent, as: UTF8.self)
      .replacing("\u{1B}P", with: "").split(separator: "\u{1B}\\")
    #expect(pieces.allSatisfy { $0.utf8.count <= 252 })
    let inner = pieces.joined()
    #expect(inner.hasPrefix("\u{1B}]52;c;") && inner.hasSuffix("\u{07}"))
    let data = try #require(Data(base64Encoded: String(inner.dropFirst(7).dropLast())))
    #expect(String(decoding: data, as: UTF8.self) == given)
  }
}
