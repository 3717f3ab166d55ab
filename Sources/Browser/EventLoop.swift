import ChapterCatalog
public import Terminal

/// Runs a browser on a screen: events in, frames out, effects to whoever performs them.
///
/// It waits in `Screen.nextEvent`, so nothing happens while nothing happens. Events that are there
/// already are taken together and answered with one frame.
public struct EventLoop {
  /// What a performer of effects is given to reach the terminal itself.
  public typealias TerminalSend = (_ bytes: [UInt8]) -> Bool

  /// What it is given to let another program have the terminal while a body runs.
  public typealias TerminalLend = (_ body: () -> Void) -> Void

  /// Does what an effect asks; the action that tells how it went.
  public typealias Performer = (Effect, TerminalSend, TerminalLend) -> Action?

  /// What is shown.
  public private(set) var state: State
  private let inbox: () -> [Action]
  private let perform: Performer
  private let afterFirstFrame: () -> Void

  /// A loop from a state on.
  ///
  /// - Parameters:
  ///   - state: what the first frame shows.
  ///   - inbox: hands over what other threads brought since it was last asked; asked before the first frame and after
  ///     `woken`.
  ///   - afterFirstFrame: begins what may not keep the first frame waiting.
  ///   - perform: does what the effects ask that are not the screen's own.
  public init(
    _ state: State, inbox: @escaping () -> [Action] = { [] },
    afterFirstFrame: @escaping () -> Void = {},
    perform: @escaping Performer
  ) {
    self.state = state
    self.inbox = inbox
    self.afterFirstFrame = afterFirstFrame
    self.perform = perform
  }

  /// Shows frames and hears events until the browser ends.
  ///
  /// - Parameter screen: the terminal.
  /// - Returns: how it ended.
  public mutating func run(on screen: inout some Screen & ~Copyable) -> BrowserEnd {
    // What the first posts ask for, a check of the one selected, begins once they are seen.
    let effects = inbox().flatMap { state.update($0) }
    screen.show(BrowserView(state).frame())
    afterFirstFrame()
    if !effects.isEmpty {
      if let end = carryOut(effects, screen: &screen) { return end }
      screen.show(BrowserView(state).frame())
    }
    while true {
      var event: InputEvent? = screen.nextEvent(within: state.hintDelay)
      while let next = event {
        if let end = take(next, screen: &screen) { return end }
        event = screen.pendingEvent()
      }
      screen.show(BrowserView(state).frame())
    }
  }

  private mutating func take(
    _ event: InputEvent, screen: inout some Screen & ~Copyable
  ) -> BrowserEnd? {
    switch event {
    case .ended(let reason): return .ended(reason)
    case .resumed:
      screen.invalidate()
      return update([.resized(screen.size)], screen: &screen)
    case .woken: return update(inbox(), screen: &screen)
    case .key, .mouse, .paste, .resized, .waited:
      return carryOut(state.hear(event), screen: &screen)
    }
  }

  private mutating func update(
    _ actions: [Action], screen: inout some Screen & ~Copyable
  ) -> BrowserEnd? {
    carryOut(actions.flatMap { state.update($0) }, screen: &screen)
  }

  /// Does what effects ask, and what follows from how they went.
  private mutating func carryOut(
    _ effects: [Effect], screen: inout some Screen & ~Copyable
  ) -> BrowserEnd? {
    var effects = effects
    while !effects.isEmpty {
      var actions: [Action] = []
      for effect in effects {
        if let end = BrowserEnd(effect, state.catalog) { return end }
        if let action = carryOut(effect, screen: &screen) { actions.append(action) }
      }
      effects = actions.flatMap { state.update($0) }
    }
    return nil
  }

  private func carryOut(_ effect: Effect, screen: inout some Screen & ~Copyable) -> Action? {
    switch effect {
    case .redraw:
      screen.invalidate()
      return nil
    case .suspend:
      screen.suspend()
      return nil
    case .listenToMouse(let listens):
      screen.listenToMouse(listens)
      return nil
    case .wear(let theme):
      screen.wear(theme)
      return nil
    case .copy, .open, .play, .playParts, .export, .save, .edit, .read, .reload, .cancelReading,
      .search, .forgetSearch, .check, .choose, .quit:
      return perform(effect, { screen.send($0) }, { screen.lend($0) })
    }
  }
}

extension BrowserEnd {
  /// The end that an effect is; nil for one that goes on.
  fileprivate init?(_ effect: Effect, _ catalog: Catalog) {
    switch effect {
    case .quit(let status): self = .status(status)
    case .choose(let choices): self = .chosen(choices, in: catalog)
    case .copy, .open, .play, .playParts, .export, .save, .edit, .read, .listenToMouse, .wear,
      .reload, .cancelReading, .search, .forgetSearch, .check, .redraw, .suspend:
      return nil
    }
  }
}
