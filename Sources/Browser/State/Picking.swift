/// A browser that is a picker: what a person chooses is handed to whoever started it.
public struct Picking: Hashable, Sendable {
  /// A picker.
  public init() {}
}
