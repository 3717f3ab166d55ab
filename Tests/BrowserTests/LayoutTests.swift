import Browser
import Terminal
import Testing

@Suite("A layout")
struct LayoutTests {
  @Test(
    "shows as many lists as are wide enough",
    arguments: [
      (120, Pane.events, [Pane.events, .talks, .chapters]), (119, .events, [.events, .talks]),
      (80, .talks, [.talks, .chapters]), (60, .chapters, [.talks, .chapters]),
      (59, .chapters, [.chapters]), (20, .talks, [.talks]), (19, .talks, []),
    ])
  func panes(columns: Int, focus: Pane, panes: [Pane]) {
    #expect(Layout(size: Size(columns: columns, rows: 24), focus: focus).panes == panes)
  }

  @Test("gives every row to one part and overlaps none")
  func covers() {
    for columns in stride(from: 20, through: 200, by: 9) {
      for rows in 4...60 {
        let layout = Layout(size: Size(columns: columns, rows: rows), focus: .talks)
        let parts = [
          layout.header, layout.listHeading, layout.lists[0], layout.rule, layout.detail,
          layout.footer,
        ]
        var next = 0
        for part in parts where part.height > 0 {
          #expect(part.row == next, "\(columns)x\(rows)")
          next = part.endRow
        }
        #expect(next == rows, "\(columns)x\(rows)")
        #expect(layout.listHeight >= 1, "\(columns)x\(rows)")
        #expect(layout.lists.last?.endColumn == columns)
      }
    }
  }
}
