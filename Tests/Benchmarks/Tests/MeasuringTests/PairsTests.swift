import Testing

@testable import Measuring

@Suite struct PairsTests {
  @Test func `compare what was measured in the same round`() throws {
    var pairs = Pairs()
    // The machine was slow in the second round, for both.
    pairs.add(ours: .seconds(1), theirs: .seconds(2))
    pairs.add(ours: .seconds(10), theirs: .seconds(20))
    pairs.add(ours: .seconds(1), theirs: .seconds(4))
    let ratios = try #require(pairs.ratios)
    #expect(ratios.median == 0.5)
    #expect(ratios.least == 0.25)
    #expect(pairs.medians?.ours == 1)
    #expect(pairs.medians?.theirs == 4)
  }

  @Test func `are measured in turns after a first one that doesn't count`() {
    var turns = ""
    let pairs = Pairs(
      rounds: 2,
      ours: {
        turns += "a"
        return .seconds(turns.count)
      },
      theirs: {
        turns += "b"
        return .seconds(turns.count)
      })
    #expect(turns == "ababab")
    #expect(pairs.ours == [3, 5])
    #expect(pairs.theirs == [4, 6])
  }

  @Test func `compare work of different size by its units`() {
    var pairs = Pairs()
    pairs.add(ours: .seconds(10), theirs: .seconds(3))
    #expect(pairs.per(ours: 5, theirs: 1).ratios?.median == 2.0 / 3)
  }

  @Test func `join`() {
    var pairs = Pairs()
    pairs.add(ours: .seconds(1), theirs: .seconds(1))
    var more = Pairs()
    more.add(ours: .seconds(3), theirs: .seconds(1))
    pairs.add(more)
    #expect(pairs.ratios?.median == 2)
  }
}
