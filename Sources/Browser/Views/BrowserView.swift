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
    let layout = state.layout
    guard !layout.isTooSmall else {
      frame.write("enlarge to 20x4", at: Position(column: 0, row: 0), style: .plain)
      return frame
    }
    HeaderView(state: state).draw(in: &frame, rect: layout.header)
    FooterView(state: state).draw(in: &frame, rect: layout.footer)
    if state.groups.isEmpty, state.filters[.events] == nil {
      EmptyView(state: state).draw(in: &frame, rect: layout.area)
    } else {
      drawLists(in: &frame, layout: layout)
    }
    for overlay in state.overlays { draw(overlay, in: &frame, layout: layout) }
    FooterView(state: state).drawNotice(in: &frame, rect: layout.footer)
    if state.keyReading.showsHints { drawHints(in: &frame) }
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

  private func draw(_ overlay: Overlay, in frame: inout Frame, layout: Layout) {
    switch overlay {
    case .actions(let panel):
      frame.fill(layout.area, style: .plain)
      ActionPanelView(panel: panel, keys: state.keys).draw(in: &frame, size: state.size)
    case .menu(let menu): MenuView(menu: menu).draw(in: &frame, size: state.size)
    case .kept(let panel):
      KeptView(state: state, panel: panel).draw(in: &frame, area: layout.area)
    case .prompt(let prompt):
      PromptView(prompt: prompt, hints: FooterHints(state: state).hints)
        .draw(in: &frame, rect: layout.footer)
    case .search(let panel): SearchView(state: state, panel: panel).draw(in: &frame)
    case .detail(let top):
      frame.fill(layout.area, style: .plain)
      DetailView(state: state).drawWhole(in: &frame, rect: layout.area, top: top)
    case .text(let text, let top):
      frame.fill(layout.area, style: .plain)
      SelectableTextView(text: text, top: top).draw(in: &frame, size: state.size)
    }
  }

  private func drawHints(in frame: inout Frame) {
    let pressed = state.keyReading.sequence
    KeyHintsView(
      bindings: state.keys.continuations(of: pressed, in: state.keyPlace), pressed: pressed
    ).draw(in: &frame, size: state.size)
  }
}
