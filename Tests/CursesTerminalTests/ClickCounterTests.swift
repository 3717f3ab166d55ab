import Terminal
import Testing

@testable import CursesTerminal

@Suite("The click counter")
struct ClickCounterTests {
  private let place = Position(column: 3, row: 4)

  @Test func `counts presses in quick succession at one place`() {
    var counter = ClickCounter()
    let start = ContinuousClock.now
    let counts = [0, 400, 800].map { counter.count(at: place, time: start + .milliseconds($0)) }
    #expect(counts == [1, 2, 3])
  }

  @Test func `begins anew after a while and at another place`() {
    var counter = ClickCounter()
    let start = ContinuousClock.now
    #expect(counter.count(at: place, time: start) == 1)
    #expect(counter.count(at: place, time: start + .milliseconds(401)) == 1)
    let other = Position(column: 4, row: 4)
    #expect(counter.count(at: other, time: start + .milliseconds(402)) == 1)
    #expect(counter.count(at: place, time: start + .milliseconds(403)) == 1)
  }
}
