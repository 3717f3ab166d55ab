import ArgumentParser

/// Whether what is hidden and what ignore files name is left out.
enum IgnoreChoice: String, EnumerableFlag {
  case obeyed, passedOver

  static func name(for value: IgnoreChoice) -> NameSpecification {
    switch value {
    case .obeyed: .customLong("ignore-files")
    case .passedOver: .customLong("no-ignore")
    }
  }

  static func help(for value: IgnoreChoice) -> ArgumentHelp? {
    switch value {
    case .obeyed: "Leave out hidden and ignored files (the default)."
    case .passedOver: "Look into hidden and ignored files, too."
    }
  }
}
