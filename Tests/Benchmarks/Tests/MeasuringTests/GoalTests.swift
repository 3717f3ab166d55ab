import Testing

@testable import Measuring

@Suite struct GoalTests {
  @Test(arguments: [
    (Goal.times(1.5), 1.5, true), (.times(1.5), 1.51, false), (.faster(20), 0.05, true),
    (.faster(20), 0.051, false), (.faster(20), 20, false), (.bytes(110), 110, true),
    (.bytes(110), 110.1, false),
  ])
  func `is met`(goal: Goal, measured: Double, isMet: Bool) {
    #expect(goal.isMet(by: measured) == isMet)
  }

  @Test(arguments: [
    (Goal.times(1.5), "≤ 1.50×"), (.faster(20), "≥ 20.0× faster"), (.bytes(12e6), "≤ 12.0 MB"),
  ])
  func `is written`(goal: Goal, text: String) {
    #expect(goal.text == text)
  }

  @Test func `says ratios in its own words`() throws {
    let samples = try #require(Samples([0.25, 0.2, 0.5]))
    #expect(Goal.times(1).text(of: samples) == "0.25× (0.20 – 0.50)")
    #expect(Goal.faster(1).text(of: samples) == "4.00× faster (2.00 – 5.00)")
    #expect(Goal.bytes(1).text(of: samples) == "0.25 B (0.20 B – 0.50 B)")
  }

  @Test(arguments: [(0.5, "met, the aim too"), (1, "met"), (3, "**not met**")])
  func `is judged with the aim`(ratio: Double, verdict: String) throws {
    let goals = Goals(must: .times(1.5), aim: .times(0.75))
    #expect(try goals.verdict(on: #require(Samples([ratio]))) == verdict)
  }
}
