/// Where a top-level key of a header stands, both counted from 1.
struct KeyPlace {
  /// The line within the header.
  var line = 1

  /// The column in UTF-8 bytes.
  var column = 1
}
