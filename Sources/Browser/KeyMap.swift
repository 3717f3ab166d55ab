public import Terminal

/// Which key does what: the one table that keys, help, footer and README come from.
public struct KeyMap: Hashable, Sendable {
  /// The bindings in the order of the help.
  public let bindings: [KeyBinding]

  private let actions: [Key: Action]

  /// A map of bindings; of two that name the same key the first counts.
  public init(_ bindings: [KeyBinding]) {
    self.bindings = bindings
    let pairs = bindings.flatMap { binding in binding.keys.map { ($0, binding.action) } }
    actions = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// What a key does, or nil.
  public func action(for key: Key) -> Action? { actions[key] }

  /// The first key bound to an action.
  public func key(for action: Action) -> Key? {
    bindings.first { $0.action == action }?.keys.first
  }

  /// The map as a Markdown table, for the README.
  public var markdownTable: String {
    let rows = bindings.map { binding in
      let keys = binding.keys.map { "`\($0)`" }.joined(separator: " ")
      return "| \(keys) | \(binding.title) |"
    }
    return (["| keys | action |", "|---|---|"] + rows).joined(separator: "\n")
  }
}
