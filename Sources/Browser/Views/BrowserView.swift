public import Terminal

/// The whole screen of a state.
public struct BrowserView {
  private let state: State

  /// The view of a state.
  public init(_ state: State) {
    self.state = state
  }

  /// The frame that shows the state: costs what is seen, whatever the library's size.
  public func frame() -> Frame {
    var frame = Frame(size: state.size)
    let layout = Layout(size: state.size, focus: state.focus)
    guard !layout.isTooSmall else {
      frame.write("enlarge to 20x4", at: Position(column: 0, row: 0), style: .plain)
      return frame
    }
    HeaderView(state: state).draw(in: &frame, rect: layout.header)
    FooterView(state: state).draw(in: &frame, rect: layout.footer)
    switch state.overlay {
    case .help(let top):
      HelpView(keys: state.keys, top: top).draw(in: &frame, rect: HelpView.rect(in: state.size))
    case .text(let text, let top):
      SelectableTextView(text: text, top: top).draw(in: &frame, size: state.size)
    case nil where state.events.isEmpty:
      EmptyView(state: state).draw(in: &frame, rect: layout.area)
    case nil: drawLists(in: &frame, layout: layout)
    }
    return frame
  }

  private func drawLists(in frame: inout Frame, layout: Layout) {
    PaneLinesView(state: state, layout: layout).draw(in: &frame)
    for (pane, rect) in zip(layout.panes, layout.lists) {
      ListView(state: state, pane: pane, isRightmost: rect.endColumn >= layout.footer.width)
        .draw(in: &frame, rect: rect)
    }
    DetailView(state: state).draw(in: &frame, rect: layout.detail)
  }
}
