/// A browser that is a picker: what a person chooses is handed to whoever started it.
public struct Picking: Hashable, Sendable {
  /// What was marked so far to be chosen together, in that order.
  var marked: [Choice] = []

  /// A picker that has nothing marked.
  public init() {}
}
