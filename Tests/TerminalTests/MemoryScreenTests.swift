import Testing

@testable import Terminal

@Suite("A screen in memory")
struct MemoryScreenTests {
  @Test func `plays its events back and then loses its terminal`() {
    var screen = MemoryScreen(size: Size(columns: 4, rows: 1), events: [.key(.character("ü"))])
    #expect(screen.nextEvent() == .key(.character("ü")))
    #expect(screen.pendingEvent() == nil)
    #expect(screen.nextEvent() == .ended(.terminalLost))
  }

  @Test func `has the size that it heard of last`() {
    let small = Size(columns: 1, rows: 1)
    var screen = MemoryScreen(size: Size(columns: 80, rows: 24), events: [.resized(small)])
    #expect(screen.nextEvent() == .resized(small))
    #expect(screen.size == small)
  }

  @Test func `keeps only frames that differ`() {
    var screen = MemoryScreen(size: Size(columns: 6, rows: 1))
    var frame = Frame(size: screen.size)
    frame.write("Zürich", at: Position(column: 0, row: 0), style: .plain)
    screen.show(frame)
    screen.show(frame)
    #expect(screen.frames.count == 1)
    #expect(screen.text == "Zürich")
  }

  @Test func `resumes after a suspend and keeps what was sent`() {
    var screen = MemoryScreen(size: Size(columns: 6, rows: 1))
    screen.suspend()
    #expect(screen.nextEvent() == .resumed)
    let isSent = screen.send([0x1b])
    #expect(isSent)
    #expect(screen.sent == [0x1b])
  }
}
