import ChapterCatalog

/// Actions over the lists, filtered by what is typed: the help by keys, the palette by names.
public struct ActionPanel: Hashable, Sendable {
  /// How the actions are shown.
  public enum Kind: Hashable, Sendable {
    /// The keys and what they do.
    case help
    /// The names, with completion.
    case palette
  }

  /// An action with its keys.
  struct Row: Hashable {
    let action: NamedAction
    let place: KeyPlace
    let keyNames: String
  }

  /// How the actions are shown.
  let kind: Kind

  /// What is typed.
  var field = TextField()

  /// The selected row.
  var position = ListPosition()

  /// The actions that what is typed leaves: all words stand in keys, name or title.
  func rows(_ keys: KeyMap) -> [Row] {
    let words = FoldedText(field.text).words
    let all = kind == .help ? Self.bound(keys) : Self.named(keys)
    guard !words.isEmpty else { return all }
    let found = all.filter { row in
      FoldedText("\(row.keyNames) \(row.action.name) \(row.action.title)").contains(allOf: words)
    }
    let typed = field.text.lowercased()
    return found.filter { $0.begins(with: typed) } + found.filter { !$0.begins(with: typed) }
  }

  /// What the names of all rows that begin with what is typed have in common.
  func completion(_ keys: KeyMap) -> String? {
    let names = rows(keys).map(\.action.name).filter { $0.hasPrefix(field.text) }
    guard let first = names.first else { return nil }
    return names.dropFirst().reduce(first) { common, name in
      String(zip(common, name).prefix { $0 == $1 }.map(\.0))
    }
  }

  private static func bound(_ keys: KeyMap) -> [Row] {
    keys.toldBindings.map { Row(action: $0.action, place: $0.place, keyNames: $0.keyNames) }
  }

  /// Those that can be asked for in the lists, also without a key.
  private static func named(_ keys: KeyMap) -> [Row] {
    NamedAction.all.filter { $0.keys[.lists] != nil }.map { action in
      let binding = keys.bindings.first { $0.action.name == action.name && $0.place == .lists }
      return Row(action: action, place: .lists, keyNames: binding?.keyNames ?? "")
    }
  }
}

extension ActionPanel.Row {
  fileprivate func begins(with text: String) -> Bool {
    action.name.hasPrefix(text) || keyNames.split(separator: " ").contains { $0 == text }
  }
}
