import Testing

@testable import Measuring

@Suite struct FigureTests {
  @Test(arguments: [
    (0.00742, "7.42 ms"), (0, "0.00 ns"), (2.5e-9, "2.50 ns"), (31.4e-6, "31.4 µs"),
    (1.004, "1.00 s"), (99.96, "100 s"), (1234.5, "1235 s"), (9.996, "10.0 s"),
  ])
  func `writes a time`(seconds: Double, text: String) {
    #expect(Figure.time(seconds) == text)
  }

  @Test(arguments: [(85, "85.0 B"), (7.3e6, "7.30 MB"), (2e9, "2.00 GB"), (1500, "1.50 kB")])
  func `writes an amount of memory`(bytes: Double, text: String) {
    #expect(Figure.memory(bytes) == text)
  }

  @Test(arguments: [(-0.5, "-0.50"), (.infinity, "–"), (.nan, "–"), (1.055, "1.06")])
  func `writes other numbers`(number: Double, text: String) {
    #expect(Figure.digits(number) == text)
  }
}
