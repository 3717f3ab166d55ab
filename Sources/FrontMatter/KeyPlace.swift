/// Where something stands in a header, both counted from 1.
struct KeyPlace {
  /// The line within the header.
  var line = 1

  /// The column in UTF-8 bytes.
  var column = 1
}

extension Node {
  /// A value at a place.
  init(_ value: Value, at place: KeyPlace) {
    self.init(value, line: place.line, column: place.column)
  }
}
