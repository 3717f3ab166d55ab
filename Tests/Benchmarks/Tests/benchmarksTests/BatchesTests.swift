import Testing

@testable import benchmarks

@Suite struct BatchesTests {
  @Test func `keep order and stay below the limit`() {
    let arguments = (0..<100).map { "größe-\($0).md" }
    let batches = Batches.of(arguments, limit: 200)
    #expect(batches.flatMap(\.self) == arguments)
    #expect(batches.count > 1)
    #expect(batches.allSatisfy { $0.reduce(0) { $0 + $1.utf8.count + 9 } <= 200 })
  }

  @Test func `give an argument that is too long a list of its own`() {
    #expect(Batches.of(["a", "größer", "b"], limit: 11) == [["a"], ["größer"], ["b"]])
    #expect(Batches.of([]).isEmpty)
  }
}
