extension Array where Element == String {
  /// The strings one after the other, with a separator between them.
  ///
  /// It stands in for the standard library's where this module is imported: that one, not being
  /// specialized for arrays of strings, asks the runtime about its types when it is first called. The
  /// runtime looks every conformance in the program through for that, which on each of two threads
  /// costs a start a quarter of a millisecond and a megabyte of pages touched (measured).
  package func joined(separator: String) -> String {
    guard var whole = first else { return "" }
    whole.reserveCapacity(reduce(count * separator.utf8.count) { $0 + $1.utf8.count })
    for string in dropFirst() {
      whole += separator
      whole += string
    }
    return whole
  }
}
