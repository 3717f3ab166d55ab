import Measuring
import Testing

@testable import benchmarks

@Suite struct ExtendingTests {
  @Test func `reads pairs of times`() {
    let pairs = ExtendingBenchmark.pairs("kü\t1000\t4000\nküc\t2000\t4000\n")
    #expect(pairs.ratios?.median == 0.375)
    #expect(pairs.ours.count == 2)
  }

  @Test(arguments: ["", "kü\n", "kü\t1\n", "kü\teins\tzwei\n"])
  func `takes nothing from other lines`(output: String) {
    #expect(ExtendingBenchmark.pairs(output).ratios == nil)
  }
}
