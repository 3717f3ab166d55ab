import ChapterModel
import Testing

@testable import PostReading

@Suite struct `The text of checked bytes` {
  @Test func `is theirs, and repaired where a character is cut`() {
    let bytes = Array("aé日🎤z".utf8)
    let span = bytes.span
    for start in 0...bytes.count {
      for end in start...bytes.count {
        #expect(span.checkedText(start..<end) == span.text(start..<end))
      }
    }
  }
}
