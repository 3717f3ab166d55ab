/// Where a link as written holds its time.
package enum LinkTimePlace {
  /// The value of the first parameter of a URL that names a time, of whatever host; nil where none
  /// does. Takes time in proportion to the URL's length.
  package static func value(_ text: Span<UInt8>, in url: Range<Int>) -> Range<Int>? {
    guard url.lowerBound >= 0, url.upperBound <= text.count else { return nil }
    var offset = url.lowerBound
    while let parameter = LinkParameter.next(text, at: &offset, before: url.upperBound) {
      let isTime = names.contains { text.spells($0, in: parameter.name) }
      if isTime, !parameter.value.isEmpty { return parameter.value }
    }
    return nil
  }

  private static let names: [StaticString] = ["t", "start", "time_continue"]
}
