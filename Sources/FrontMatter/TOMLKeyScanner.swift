/// Finds the lines of a TOML text that begin its top-level keys and tables.
///
/// It looks at the beginnings of lines alone, so that a line of a long string may pass for a key:
/// a place is all that it costs.
enum TOMLKeyScanner {
  /// The place of the first line of each key, and of each table's first name.
  static func read(_ text: Span<UInt8>) -> [String: KeyPlace] {
    var places: [String: KeyPlace] = [:]
    var (start, line, isInTable) = (0, 1, false)
    while start < text.count {
      var end = start
      while end < text.count, text[end] != 0x0A { end += 1 }
      if let (key, column, isTable) = key(text, in: start..<end), isTable || !isInTable {
        if places[key] == nil { places[key] = KeyPlace(line: line, column: column) }
        isInTable = isInTable || isTable
      }
      start = end + 1
      line += 1
    }
    return places
  }

  private static func key(
    _ text: Span<UInt8>, in line: Range<Int>
  ) -> (key: String, column: Int, isTable: Bool)? {
    var start = line.lowerBound
    while start < line.upperBound, " \t\"'[".utf8.contains(text[start]) { start += 1 }
    var end = start
    while end < line.upperBound, !"]= \t\"'.\r".utf8.contains(text[end]) { end += 1 }
    guard start < end else { return nil }
    let isTable = text[line.lowerBound] == UInt8(ascii: "[")
    let key = text.extracting(start..<end).withUnsafeBufferPointer {
      String(decoding: $0, as: UTF8.self)
    }
    return (key, start - line.lowerBound + 1, isTable)
  }
}
