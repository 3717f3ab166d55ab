/// The paths of videos on PeerTube, which anyone may run, so that the path alone tells it.
///
/// ```
/// path  = ("/w/" | "/videos/watch/" | "/videos/embed/") id
/// id    = UUID | 22 of base 58
/// ```
/// The time is `?start=1h2m3s` or `?start=884`. Playlists, `/w/p/…`, are no videos.
enum PeerTubePath {
  /// The link of a path; nil where it is no video's.
  static func read(_ text: Span<UInt8>, _ address: LinkAddress, before end: Int) -> LinkReading? {
    guard address.scheme == .https, let part = id(text, from: address.path, before: end),
      address.hasPlainHost(text)
    else { return nil }
    let time = TimeParameters(
      text, from: part.upperBound, before: end, names: ["start"], as: .looseUnits)
    let origin = "https://" + text.text(address.authority).lowercased()
    return LinkReading(
      VideoLink(host: .peerTube(origin: origin), videoID: text.text(part), start: time.start),
      flaws: time.flaws)
  }

  private static func id(_ text: Span<UInt8>, from path: Int, before end: Int) -> Range<Int>? {
    let heads: [StaticString] = ["/w/", "/videos/watch/", "/videos/embed/"]
    guard let head = heads.first(where: { text.has($0, at: path, before: end) }) else { return nil }
    let start = path + head.utf8CodeUnitCount
    let stop = text.firstOffset(from: start, before: end) {
      !$0.isDigitOrLetter && $0 != UInt8(ascii: "-")
    }
    let id = start..<stop
    return isUUID(text, id) || isShort(text, id) ? id : nil
  }

  /// `9c9de5e8-0a1e-484a-b099-e80766180a6d`: groups of 8, 4, 4, 4 and 12 hexadecimal digits.
  private static func isUUID(_ text: Span<UInt8>, _ id: Range<Int>) -> Bool {
    guard id.count == 36 else { return false }
    return id.allSatisfy { offset in
      switch offset - id.lowerBound {
      case 8, 13, 18, 23: text[offset] == UInt8(ascii: "-")
      default: text[offset].isHexDigit
      }
    }
  }

  /// The same number in base 58, which has neither `0`, `O`, `I` nor `l`.
  private static func isShort(_ text: Span<UInt8>, _ id: Range<Int>) -> Bool {
    id.count == 22
      && id.allSatisfy {
        switch Unicode.Scalar(text[$0]) {
        case "0", "O", "I", "l", "-": false
        default: true
        }
      }
  }
}
