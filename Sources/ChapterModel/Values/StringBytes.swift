extension StringProtocol {
  /// What `body` makes of the string's UTF-8, without a copy where the string lies in one piece.
  @inlinable package func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    if let result = utf8.withContiguousStorageIfAvailable({ body($0.span) }) { return result }
    let bytes = Array(utf8)
    let span = bytes.span
    return body(span)
  }
}
