extension Duration {
  /// Milliseconds as `poll` counts them, rounded up.
  var wholeMilliseconds: Int32 {
    let (seconds, attoseconds) = components
    return Int32(
      clamping: seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }
}
