import Testing

@testable import Measuring

@Suite struct TableTests {
  @Test func `has a row for what was timed`() {
    var pairs = Pairs()
    pairs.add(ours: .milliseconds(30), theirs: .milliseconds(20))
    let row = TableRow(
      "Größe", pairs, peer: "rg", goals: Goals(must: .times(1.5), aim: .times(0.75)))
    #expect(
      row.cells == [
        "Größe", "30.0 ms", "rg 20.0 ms", "1.50× (1.50 – 1.50)", "≤ 1.50×, aim ≤ 0.75×", "met",
      ])
  }

  @Test func `reports what has no goals`() {
    var pairs = Pairs()
    pairs.add(ours: .seconds(1), theirs: .seconds(2))
    let row = TableRow("x", pairs, peer: "fzf", goals: nil)
    #expect(row.cells == ["x", "1.00 s", "fzf 2.00 s", "2.00× faster (2.00 – 2.00)", "–", "–"])
  }

  @Test func `says why a row is missing`() {
    let row = TableRow("x", skipped: "hugo is not installed", goals: nil)
    #expect(row.cells.last == "skipped: hugo is not installed")
    #expect(row.cells.count == TableRow.columns.count)
  }

  @Test func `is Markdown`() {
    #expect(MarkdownTable.head(["a", "b"]) == "| a | b |\n|---|---|")
    #expect(MarkdownTable.line(["a|b", "–"]) == "| a\\|b | – |")
  }
}
