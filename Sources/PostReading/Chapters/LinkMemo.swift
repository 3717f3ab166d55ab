import ChapterModel

/// Reads the links of chapters one after the other. Those of a list differ in their time alone, and
/// a link that is the one before but for its seconds needs no second look at host, id and playlist:
/// to read each anew took half of the time of reading such a line.
struct LinkMemo {
  /// The last link to YouTube whose only time stands at its end, what stands in front of that, and
  /// whether an `s` stands behind it.
  private var last: (video: VideoLink, opening: Range<Int>, hasUnit: Bool)?

  /// The link whose destination begins at an offset, if it is the last one but for its seconds and a
  /// parenthesis closes it.
  func similar(at start: Int, before end: Int, _ text: Span<UInt8>) -> LineLink? {
    guard let last, last.opening.count < end - start,
      text.isSame(last.opening, from: start)
    else { return nil }
    let digits = DigitRun(text, at: start + last.opening.count, before: end)
    let stop = digits.end + (last.hasUnit ? 1 : 0)
    guard (1...8).contains(digits.count), text.has(")", at: stop, before: end),
      !last.hasUnit || text[digits.end] == UInt8(ascii: "s")
    else { return nil }
    var video = last.video
    video.start = Timestamp(seconds: digits.value)
    return LineLink(
      written: text.text(start..<stop), video: video, destination: start..<stop, time: video.start)
  }

  /// What any other link says.
  mutating func read(_ link: InlineLink, _ text: Span<UInt8>) -> LineLink {
    let read = LineLink(link, text)
    if let video = read.video, video.host == .youTube, read.flaws.isEmpty,
      let (opening, hasUnit) = Self.opening(of: link.destination, text)
    {
      last = (video, opening, hasUnit)
    }
    return read
  }

  /// What stands in front of the one to eight digits behind the `t=` that a URL ends with, and
  /// whether an `s` follows them; nil where the URL may name a time in any other place.
  private static func opening(
    of url: Range<Int>, _ text: Span<UInt8>
  ) -> (range: Range<Int>, hasUnit: Bool)? {
    guard let final = url.last else { return nil }
    let hasUnit = text[final] == UInt8(ascii: "s")
    let end = url.upperBound - (hasUnit ? 1 : 0)
    var start = end
    while start > url.lowerBound, text[start - 1].isDigit { start -= 1 }
    guard (1...8).contains(end - start), start - 3 > url.lowerBound,
      text.has("&t=", at: start - 3, before: end) || text.has("?t=", at: start - 3, before: end)
    else { return nil }
    let others: [StaticString] = ["&t=", "?t=", "#", "start=", "continue="]
    let isOnly = others.allSatisfy {
      text.firstOffset(of: $0, in: url.lowerBound..<start - 3) == nil
    }
    return isOnly ? (url.lowerBound..<start, hasUnit) : nil
  }
}
