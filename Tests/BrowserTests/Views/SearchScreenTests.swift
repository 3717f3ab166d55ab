import Browser
import Terminal
import Testing

@Suite("The screen of the search over everything")
struct SearchScreenTests {
  @Test("shows way, time and title of each result in columns")
  func wide() {
    expect(
      120, 16, typed("Sfrage 2") + [Key(.tab)],
      """
      x
      """)
  }

  @Test("shows the talk alone where event and talk have no room")
  func medium() {
    expect(
      80, 14, typed("Sin der"),
      """
      x
      """)
  }

  @Test("shows each result on two lines under 60 columns")
  func narrow() {
    expect(
      40, 12, typed("Ssch"),
      """
      x
      """)
  }

  @Test("shows a result on the smallest screen")
  func tiny() {
    expect(
      20, 4, typed("Sschl"),
      """
      x
      """)
  }

  @Test("shows what is wrong with a query")
  func error() {
    expect(
      60, 10, typed("Syear:x"),
      """
      x
      """)
  }

  private func expect(
    _ columns: Int, _ rows: Int, _ keys: [Key], _ screen: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let text = SearchWalk(keys, columns: columns, rows: rows).frames.last?.text ?? ""
    #expect(text == screen, "it shows\n\(text)", sourceLocation: sourceLocation)
  }
}
