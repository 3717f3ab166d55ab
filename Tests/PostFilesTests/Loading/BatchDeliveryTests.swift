import Synchronization
import Testing

@testable import PostFiles

@Suite struct `What was read` {
  private static func batch(_ item: String) -> FileBatch<String> {
    var batch = FileBatch<String>()
    batch.items = [item]
    return batch
  }

  /// What is passed on of some items, a chunk each, before the end.
  private static func passed(
    _ items: [String], at places: [Int], firstPause: Duration = .zero
  ) -> [[String]] {
    let passed = Mutex<[[String]]>([])
    let delivery = BatchDelivery<String>(
      firstPause: firstPause, pause: .seconds(3600), isShown: { $0.contains("ä") }
    ) { batch in passed.withLock { $0.append(batch.items) } }
    for place in places { delivery.add(batch(items[place]), at: place) }
    return passed.withLock { $0 }
  }

  @Test func `is passed on at once until something is there to show, then after a pause`() {
    #expect(
      Self.passed(["o", "u", "träff", "mål", "å"], at: [0, 1, 2, 3, 4])
        == [["o"], ["u"], ["träff"]])
  }

  @Test func `is passed on after a first pause, but at once when something is there to show`() {
    #expect(
      Self.passed(
        ["o", "u", "ö", "träff", "mål", "å"], at: [0, 1, 2, 3, 4, 5], firstPause: .seconds(3600))
        == [["o"], ["u", "ö", "träff"]])
  }

  @Test func `is passed on after a first pause as long as nothing is there to show`() {
    #expect(
      Self.passed(["o", "u", "ö"], at: [0, 1, 2], firstPause: .seconds(3600)) == [["o"]])
  }

  @Test func `is passed on in order`() {
    #expect(
      Self.passed(["o", "u", "träff", "mål"], at: [1, 0, 3, 2]) == [["o", "u"], ["träff", "mål"]])
  }
}
