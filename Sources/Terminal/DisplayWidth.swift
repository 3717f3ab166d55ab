/// How much room a scalar takes where terminals and libc agree about it.
enum DisplayWidth: UInt32 {
  /// One cell.
  case narrow
  /// Two cells.
  case wide
  /// None: it is drawn on the scalar before it.
  case combining
  /// None, and it isn't seen: joiners, selectors, marks of direction.
  case nothing
  /// Not known, or none that a terminal keeps to: controls, the unassigned, the disputed.
  case unknown

  /// The width of a scalar.
  ///
  /// - Complexity: logarithmic in the number of runs, about ten steps.
  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if (0x20...0x7e).contains(value) {
      self = .narrow
      return
    }
    var low = 0
    var high = Self.runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Self.runs[middle] >> 3 <= value { low = middle } else { high = middle }
    }
    self = Self(rawValue: Self.runs[low] & 7) ?? .unknown
  }

  /// The cells of a glyph whose base has this width; nil for what can't be a base.
  var cells: Int? {
    switch self {
    case .narrow: 1
    case .wide: 2
    case .combining, .nothing, .unknown: nil
    }
  }
}
