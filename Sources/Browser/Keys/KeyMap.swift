public import Terminal

/// Which keys do what: the one table that keys, help, footer, palette and README come from.
public struct KeyMap: Hashable, Sendable {
  /// The bindings in the order of the help.
  public let bindings: [KeyBinding]

  /// A map of bindings; of two that name the same keys in a place the first counts, and keys that others
  /// may follow wait for these.
  public init(_ bindings: [KeyBinding]) {
    self.bindings = bindings
  }

  /// What keys pressed one after the other mean in a place, or nil.
  ///
  /// A key is looked up by going through all bindings, which takes microseconds; a table for it took a
  /// tenth of the time to the first frame (measured).
  public func meaning(of sequence: [Key], in place: KeyPlace) -> KeyMeaning? {
    var found: Int?
    for index in bindings.indices where bindings[index].place == place {
      for keys in bindings[index].sequences where keys.starts(with: sequence) {
        if keys.count > sequence.count { return .prefix }
        found = found ?? index
      }
    }
    return found.map { .action(bindings[$0].action) }
  }

  /// The bindings whose sequences go on from some keys in a place, each with the keys that are
  /// missing.
  public func continuations(of sequence: [Key], in place: KeyPlace) -> [KeyBinding] {
    bindings.compactMap { binding in
      guard binding.place == place else { return nil }
      let missing = binding.sequences.filter {
        $0.count > sequence.count && $0.starts(with: sequence)
      }
      .map { Array($0.dropFirst(sequence.count)) }
      return missing.isEmpty
        ? nil : KeyBinding(action: binding.action, place: place, sequences: missing)
    }
  }

  /// The first keys bound to an action in a place.
  public func keys(for action: Action, in place: KeyPlace) -> [Key]? {
    binding(of: action, in: place)?.sequences.first
  }

  /// The first binding of an action in a place.
  func binding(of action: Action, in place: KeyPlace) -> KeyBinding? {
    // By position: an element that is looked at by itself is copied, a thousand times for each footer.
    bindings.indices
      .first { bindings[$0].place == place && bindings[$0].action.action == action }
      .map { bindings[$0] }
  }

  /// The bindings that people need to read about: all of the lists', and those of other places that
  /// differ from them.
  var toldBindings: [KeyBinding] {
    bindings.filter { binding in
      binding.place == .lists
        || !binding.sequences.allSatisfy {
          meaning(of: $0, in: .lists) == .action(binding.action)
        }
    }
  }

  /// The map as a Markdown table, for the README.
  public var markdownTable: String {
    let rows = toldBindings.map { binding in
      let keys = binding.sequences.map { "`\($0.name)`" }.joined(separator: " ")
      return "| \(keys) | \(binding.place.phrase)\(binding.action.title) |"
    }
    return (["| keys | action |", "|---|---|"] + rows).joined(separator: "\n")
  }
}

extension KeyPlace {
  /// How a table of all places begins what keys do there.
  var phrase: String {
    switch self {
    case .lists: ""
    case .rows: "in menu and basket: "
    case .field: "while typing: "
    }
  }
}
