import ChapterModel

/// Reads the links of chapters one after the other. Those of a list differ in their time alone, and
/// a link that is the one before but for its seconds needs no second look at host, id and playlist:
/// to read each anew took half of the time of reading such a line.
struct LinkMemo {
  /// How a link is written whose only time stands at its end.
  struct Form {
    /// What stands in front of the time.
    let opening: Range<Int>

    /// Whether an `s` stands behind it.
    let hasUnit: Bool
  }

  /// How the last link to YouTube is written that names its time at its end alone.
  var form: Form? { last?.form }

  private var last: (video: VideoLink, form: Form)?

  /// The link whose destination begins at an offset, if it is the last one but for its seconds and a
  /// parenthesis closes it.
  func similar(at start: Int, before end: Int, _ text: Span<UInt8>) -> LineLink? {
    guard let last, let (digits, stop) = last.form.time(text, at: start, before: end) else {
      return nil
    }
    var video = last.video
    video.start = Timestamp(seconds: digits.value)
    return LineLink(
      written: text.text(start..<stop), video: video, destination: start..<stop, time: video.start)
  }

  /// What any other link says.
  mutating func read(_ link: InlineLink, _ text: Span<UInt8>) -> LineLink {
    let read = LineLink(link, text)
    if let video = read.video, video.host == .youTube, read.flaws.isEmpty,
      let form = Form(of: link.destination, text)
    {
      last = (video, form)
    }
    return read
  }
}

extension LinkMemo.Form {
  /// The form of a URL that ends with `t=` and one to eight digits, behind which an `s` may stand; nil
  /// where it may name a time in any other place.
  init?(of url: Range<Int>, _ text: Span<UInt8>) {
    guard let final = url.last else { return nil }
    hasUnit = text[final] == UInt8(ascii: "s")
    let end = url.upperBound - (hasUnit ? 1 : 0)
    var start = end
    while start > url.lowerBound, text[start - 1].isDigit { start -= 1 }
    guard (1...8).contains(end - start), start - 3 > url.lowerBound,
      text.has("&t=", at: start - 3, before: end) || text.has("?t=", at: start - 3, before: end)
    else { return nil }
    guard !Self.mayNameTime(text, in: url.lowerBound..<start - 3) else { return nil }
    opening = url.lowerBound..<start
  }

  /// Whether an address may name a time: behind a `#`, or as `t`, `start` or `continue`.
  private static func mayNameTime(_ text: Span<UInt8>, in url: Range<Int>) -> Bool {
    var offset = url.lowerBound
    while true {
      offset = text.firstOffset(
        of: UInt8(ascii: "="), or: UInt8(ascii: "#"), in: offset..<url.upperBound)
      guard offset < url.upperBound else { return false }
      if text[offset] == UInt8(ascii: "#") || offset < url.lowerBound + 2 { return true }
      switch (text[offset - 2].lowercased, text[offset - 1].lowercased) {
      case (UInt8(ascii: "&"), UInt8(ascii: "t")), (UInt8(ascii: "?"), UInt8(ascii: "t")):
        return true
      case (UInt8(ascii: "r"), UInt8(ascii: "t")), (UInt8(ascii: "u"), UInt8(ascii: "e")):
        return true
      default: offset += 1
      }
    }
  }

  /// The digits of a URL's time, and where the URL ends; nil where it is written otherwise, or no
  /// parenthesis closes it.
  fileprivate func time(
    _ text: Span<UInt8>, at start: Int, before end: Int
  ) -> (digits: DigitRun, end: Int)? {
    guard opening.count < end - start, text.isSame(opening, from: start) else { return nil }
    let digits = DigitRun(text, at: start + opening.count, before: end)
    let stop = digits.end + (hasUnit ? 1 : 0)
    guard (1...8).contains(digits.count), text.has(")", at: stop, before: end),
      !hasUnit || text[digits.end] == UInt8(ascii: "s")
    else { return nil }
    return (digits, stop)
  }

  /// The offset behind the parenthesis that closes a URL of this form that names that time, without
  /// zeros in front; nil where there is none.
  func end(
    _ text: Span<UInt8>, at start: Int, before end: Int, naming time: Timestamp
  ) -> Int? {
    guard let (digits, stop) = self.time(text, at: start, before: end),
      digits.value == time.seconds,
      digits.count == 1 || text[start + opening.count] != UInt8(ascii: "0")
    else { return nil }
    return stop + 1
  }
}
