public import Terminal

/// The keys of an action by place.
public struct PlacedKeys: Hashable, Sendable {
  private var lists: [[Terminal.Key]]?
  private var rows: [[Terminal.Key]]?
  private var field: [[Terminal.Key]]?

  /// The sequences in a place; nil where the action has no meaning there.
  public subscript(place: KeyPlace) -> [[Terminal.Key]]? {
    get {
      switch place {
      case .lists: lists
      case .rows: rows
      case .field: field
      }
    }
    set {
      switch place {
      case .lists: lists = newValue
      case .rows: rows = newValue
      case .field: field = newValue
      }
    }
  }
}

extension PlacedKeys: ExpressibleByDictionaryLiteral {
  /// Keys of the places that are named; of two of the same place the later counts.
  public init(dictionaryLiteral places: (KeyPlace, [[Terminal.Key]])...) {
    for (place, sequences) in places { self[place] = sequences }
  }
}
