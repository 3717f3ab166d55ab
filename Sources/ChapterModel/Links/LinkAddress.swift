/// The front of a URL as byte ranges: its scheme, its host, and where its path begins.
///
/// ```
/// address = [scheme ":"] ["//"] host [":" digits]
/// ```
/// A backslash ends the host as a slash does, as browsers have it. What has userinfo before the
/// host is no address here: `youtube.com@evil.example` only looks like YouTube.
struct LinkAddress {
  /// How the link is reached.
  enum Scheme {
    case https
    case http

    /// None, or `//` alone.
    case missing

    /// `vnd.youtube:`, the apps' own.
    case app
  }

  /// How the link is reached.
  let scheme: Scheme

  /// The URL's first byte.
  let start: Int

  /// The host without its port.
  let host: Range<Int>

  /// The host with its port.
  let authority: Range<Int>

  /// The first byte of the path, or of what stands in its place.
  let path: Int

  /// The front of the URL in a range; nil for a scheme of no web page.
  init?(_ text: Span<UInt8>, in url: Range<Int>) {
    let end = url.upperBound
    start = url.lowerBound
    let colon = text.firstOffset(from: start, before: end) {
      $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/")
    }
    var hostStart = start
    if text.spells("vnd.youtube", in: start..<colon) {
      scheme = .app
      hostStart = min(colon + 1, end)
    } else if text.has("://", at: colon, before: end) {
      guard let web = Self.web(text, start..<colon) else { return nil }
      scheme = web
      hostStart = colon + 1
    } else {
      scheme = .missing
    }
    if text.has("//", at: hostStart, before: end) { hostStart += 2 }
    path = text.firstOffset(from: hostStart, before: end) {
      $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") || LinkParameter.isSeparator($0)
    }
    authority = hostStart..<path
    host = Self.withoutPort(text, authority)
  }

  /// Whether the host may be anyone's: names of letters, digits and hyphens with a dot between two,
  /// and nothing that could be taken for another part of a URL.
  func hasPlainHost(_ text: Span<UInt8>) -> Bool {
    var hasDot = false
    for offset in host {
      let byte = text[offset]
      if byte == UInt8(ascii: ".") {
        guard offset > host.lowerBound, text[offset - 1] != byte else { return false }
        hasDot = hasDot || offset + 1 < host.upperBound
      } else if !byte.isDigitOrLetter, byte != UInt8(ascii: "-"), byte < 0x80 {
        return false
      }
    }
    return hasDot && hasLettersAlone(text)
  }

  /// Whether what is outside of ASCII are letters: no dots of other scripts, no invisible signs.
  private func hasLettersAlone(_ text: Span<UInt8>) -> Bool {
    guard host.contains(where: { text[$0] >= 0x80 }) else { return true }
    return text.text(host).unicodeScalars.allSatisfy {
      $0.isASCII || PercentEscape.isLetter($0)
    }
  }

  private static func web(_ text: Span<UInt8>, _ scheme: Range<Int>) -> Scheme? {
    if text.spells("https", in: scheme) { return .https }
    return text.spells("http", in: scheme) ? .http : nil
  }

  private static func withoutPort(_ text: Span<UInt8>, _ authority: Range<Int>) -> Range<Int> {
    let colon = text.firstOffset(from: authority.lowerBound, before: authority.upperBound) {
      $0 == UInt8(ascii: ":")
    }
    guard colon < authority.upperBound else { return authority }
    let stop = text.firstOffset(from: colon + 1, before: authority.upperBound) { !$0.isDigit }
    return stop == authority.upperBound ? authority.lowerBound..<colon : authority
  }
}
