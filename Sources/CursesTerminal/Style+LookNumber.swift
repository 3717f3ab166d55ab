internal import Terminal

extension Style {
  /// The place of this style's look in the shim's table.
  var lookNumber: Int32 {
    switch self {
    case .plain: 0
    case .muted: 1
    case .title: 2
    case .selection: 3
    case .selectionElsewhere: 4
    case .time: 5
    case .person: 6
    case .link: 7
    case .header: 8
    case .headerPlace: 9
    case .border: 10
    case .borderFocused: 11
    case .key: 12
    case .keyTitle: 13
    case .notice: 14
    case .failure: 15
    case .bar: 16
    case .match: 17
    case .selectionMatch: 18
    case .mark: 19
    case .field: 20
    case .warning: 21
    }
  }
}
