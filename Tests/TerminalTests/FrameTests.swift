import TestPrograms
import Testing

@testable import Terminal

@Suite("A frame")
struct FrameTests {
  private static let origin = Position(column: 0, row: 0)

  @Test func `shows what is written and returns the column behind it`() {
    var frame = Frame(size: Size(columns: 10, rows: 2))
    #expect(frame.write("Tōkyō 東", at: Position(column: 1, row: 1), style: .title) == 9)
    #expect(frame.text == "\n Tōkyō 東")
    #expect(frame[Position(column: 7, row: 1)] == Cell(glyph: "東", style: .title))
    #expect(frame[Position(column: 8, row: 1)] == .rightHalf(.title))
  }

  @Test(
    "shows a blank where only half of a glyph would fit",
    arguments: [(9, 2, "         "), (-1, 8, " 本x"), (8, 1, "         ")])
  func half(column: Int, width: Int, shown: String) {
    var frame = Frame(size: Size(columns: 10, rows: 1))
    frame.fill(frame.bounds, with: "·", style: .plain)
    frame.write("日本x", at: Position(column: column, row: 0), width: width, style: .plain)
    let start = max(0, column)
    #expect(frame[Position(column: start, row: 0)].glyph == " ")
    #expect(frame.row(0).allSatisfy { $0.glyph != "日" })
  }

  @Test func `blanks the other half of a glyph that is written over`() {
    var frame = Frame(size: Size(columns: 6, rows: 1))
    frame.write("日本語", at: Self.origin, style: .plain)
    frame.write("x", at: Position(column: 1, row: 0), style: .plain)
    #expect(frame.text == " x本語")
    frame.write("語", at: Position(column: 3, row: 0), style: .plain)
    #expect(frame.text == " x 語")
  }

  @Test func `stops at the given width`() {
    var frame = Frame(size: Size(columns: 10, rows: 1))
    #expect(frame.write("chapters", at: Self.origin, width: 4, style: .plain) == 4)
    #expect(frame.write("Überblick", at: Position(column: 5, row: 0), width: 3, style: .plain) == 8)
    #expect(frame.text == "chap Übe")
  }

  @Test(
    "takes places outside of it",
    arguments: [-1_000_000, -3, 12, 1_000_000])
  func outside(place: Int) {
    var frame = Frame(size: Size(columns: 10, rows: 3))
    frame.write("Grüße", at: Position(column: 0, row: place), style: .plain)
    frame.write("x", at: Position(column: place, row: 0), style: .plain)
    frame.write("語", at: Position(column: place, row: 0), style: .plain)
    frame.fill(Rect(column: place, row: place, width: 2, height: 2), style: .plain)
    frame.restyle(Rect(column: place, row: place, width: 2, height: 2), style: .key)
    #expect(frame == Frame(size: Size(columns: 10, rows: 3)))
  }

  @Test func `gives both halves of a glyph the style of its left one`() {
    var frame = Frame(size: Size(columns: 6, rows: 1))
    frame.write("日本語", at: Self.origin, style: .plain)
    frame.restyle(Rect(column: 1, row: 0, width: 2, height: 1), style: .selection)
    #expect(frame.row(0).map(\.style) == [.plain, .plain, .selection, .selection, .plain, .plain])
  }

  @Test func `is filled with a blank where the text is no glyph of one cell`() {
    var frame = Frame(size: Size(columns: 2, rows: 1))
    frame.fill(frame.bounds, with: "語", style: .bar)
    #expect(frame.row(0).allSatisfy { $0 == Cell(glyph: " ", style: .bar) })
  }

  @Test func `has no negative size`() {
    var frame = Frame(size: Size(columns: -1, rows: 5))
    frame.write("x", at: Self.origin, style: .plain)
    #expect(frame.size == Size(columns: 0, rows: 5))
  }

  @Test("keeps glyphs of two cells whole under any writes", arguments: [1, 42, 20_251_123])
  func keepsGlyphsWhole(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var frame = Frame(size: Size(columns: 13, rows: 4))
    for _ in 0..<3_000 {
      frame.change(using: &generator)
      for row in 0..<frame.size.rows {
        #expect(isWhole(frame.row(row)), "seed \(seed)")
      }
    }
  }

  /// Whether each right half follows a glyph of two cells in its style, and each such glyph has one.
  private func isWhole(_ row: ArraySlice<Cell>) -> Bool {
    var expectsRightHalf: Style?
    for cell in row {
      if cell.glyph.isEmpty {
        guard expectsRightHalf == cell.style else { return false }
        expectsRightHalf = nil
      } else {
        guard expectsRightHalf == nil else { return false }
        expectsRightHalf = DisplayText(cell.glyph).width == 2 ? cell.style : nil
      }
    }
    return expectsRightHalf == nil
  }
}

extension Frame {
  /// Writes, fills or restyles somewhere, also outside.
  fileprivate mutating func change(using generator: inout SeededGenerator) {
    let place = Position(
      column: .random(in: -5...17, using: &generator), row: .random(in: -2...5, using: &generator))
    let width = Int.random(in: -1...9, using: &generator)
    let style = Style.allCases.randomElement(using: &generator) ?? .plain
    let rect = Rect(column: place.column, row: place.row, width: width, height: 2)
    switch Int.random(in: 0...4, using: &generator) {
    case 0: fill(rect, style: style)
    case 1: restyle(rect, style: style)
    case 2: write("plain text", at: place, width: width, style: style)
    default: write(generator.string(upTo: 8) + "日本", at: place, width: width, style: style)
    }
  }
}
