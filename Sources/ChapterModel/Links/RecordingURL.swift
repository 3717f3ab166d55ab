/// The URL of a file of sound or film: absolute, on the web, its path ending as such files do.
///
/// The time is `#t=884` or `#t=14:44`, as the W3C's media fragments have it. The id is the URL
/// without its fragment; what RFC 3986 has no place for in it is escaped.
package enum RecordingURL {
  /// The link to a file; nil where the URL is none of a recording.
  static func read(_ text: Span<UInt8>, _ address: LinkAddress, before end: Int) -> LinkReading? {
    guard address.scheme == .https || address.scheme == .http else { return nil }
    let stop = text.firstOffset(
      from: address.path, before: end, where: LinkParameter.isSeparator)
    guard isFile(text, address.path..<stop), address.hasPlainHost(text) else { return nil }
    let fragment = text.firstOffset(from: stop, before: end) { $0 == UInt8(ascii: "#") }
    let time = TimeParameters(text, from: fragment, before: end, names: ["t"], as: .fragment)
    let front = address.scheme == .https ? "https://" : "http://"
    let url =
      front + text.text(address.authority)
      + PercentEscape.escaped(text, in: address.path..<fragment)
    return LinkReading(
      VideoLink(host: .recording, videoID: url, start: time.start), flaws: time.flaws)
  }

  /// Whether a path ends as a file of sound or film.
  private static func isFile(_ text: Span<UInt8>, _ path: Range<Int>) -> Bool {
    var dot = path.upperBound
    let first = max(path.lowerBound, path.upperBound - 6)
    while dot > first, text[dot - 1].isDigitOrLetter { dot -= 1 }
    guard dot > path.lowerBound + 2, text[dot - 1] == UInt8(ascii: "."), dot < path.upperBound,
      text[dot - 2] != UInt8(ascii: "/")
    else { return false }
    return isExtension(text, dot..<path.upperBound)
  }

  /// Whether a range holds what the names of such files end in, in letters of either case.
  package static func isExtension(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard (3...4).contains(range.count), mayBegin(text[range.lowerBound].lowercased) else {
      return false
    }
    return extensions.contains { text.spells($0, in: range) }
  }

  /// Whether one of them begins with a letter, which most of hosts and other files don't.
  private static func mayBegin(_ letter: UInt8) -> Bool {
    switch Unicode.Scalar(letter) {
    case "m", "o", "a", "f", "w": true
    default: false
    }
  }

  private static let extensions: [StaticString] = [
    "mp3", "m4a", "m4b", "ogg", "oga", "opus", "aac", "flac", "wav", "mp4", "m4v", "webm", "ogv",
    "mov",
    "mkv",
  ]
}
