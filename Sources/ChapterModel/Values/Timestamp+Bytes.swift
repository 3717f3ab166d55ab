extension Timestamp {
  /// What `body` makes of the bytes of `description`, without a string for them.
  package func withDescription<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    var text = InlineArray<24, UInt8>(repeating: UInt8(ascii: "0"))
    var start = text.count
    func put(_ number: Int, digits: Int) {
      var rest = number
      var left = digits
      while rest > 0 || left > 0 {
        start -= 1
        text[start] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
        left -= 1
      }
    }
    func putColon() {
      start -= 1
      text[start] = UInt8(ascii: ":")
    }
    put(seconds % 60, digits: 2)
    putColon()
    put(seconds / 60 % 60, digits: seconds < 3600 ? 1 : 2)
    if seconds >= 3600 {
      putColon()
      put(seconds / 3600, digits: 1)
    }
    let span = text.span
    return body(span.extracting(start..<span.count))
  }

  /// How many bytes `description` has.
  package var descriptionCount: Int {
    switch seconds {
    case ..<600: 4
    case ..<3600: 5
    case ..<36_000: 7
    default: withDescription { $0.count }
    }
  }
}
