/// How a number of a query is compared: `year:2024`, `len>20m`.
enum Comparison: String, CaseIterable {
  // The longer signs first, since the shorter ones begin them.
  case atLeast = ">="
  case atMost = "<="
  case more = ">"
  case less = "<"
  case equal = "="
  case has = ":"

  /// Whether a number compares so with the query's.
  func holds(_ number: Int, _ wanted: Int) -> Bool {
    switch self {
    case .atLeast: number >= wanted
    case .atMost: number <= wanted
    case .more: number > wanted
    case .less: number < wanted
    case .equal, .has: number == wanted
    }
  }
}
