import Testing

@testable import Measuring

@Suite struct SamplesTests {
  @Test(
    arguments: [
      ([3.0], 3.0), ([9, 1, 4], 4), ([4, 1, 3, 2], 2.5), ([2, 2], 2), ([100, 1, 1, 1, 1], 1),
    ] as [([Double], Double)])
  func `have the middle one as median`(values: [Double], median: Double) {
    #expect(Samples(values)?.median == median)
  }

  @Test func `are none without values`() {
    #expect(Samples([]) == nil)
    #expect(Pairs().ratios == nil)
    #expect(Pairs().medians == nil)
  }

  @Test func `spread from the least to the most`() throws {
    let samples = try #require(Samples([4, 0.5, 2]))
    #expect(samples.least == 0.5)
    #expect(samples.most == 4)
    #expect(samples.inverse.least == 0.25)
    #expect(samples.inverse.median == 0.5)
    #expect(samples.inverse.most == 2)
  }
}
