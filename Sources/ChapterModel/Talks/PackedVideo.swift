/// A video of a talk where it lies packed.
///
/// ```
/// video = parts id line column [ host [ origin ] ] [ title ] [ list index ] [ duration ] [ start ]
/// ```
/// Most titles end with the talk's: of these the beginning alone is written.
enum PackedVideo {
  /// What is written of a video, a bit for each.
  struct Parts: OptionSet {
    let rawValue: UInt8

    static let host = Parts(rawValue: 1)
    static let title = Parts(rawValue: 2)
    static let titleOfTalk = Parts(rawValue: 4)
    static let list = Parts(rawValue: 8)
    static let duration = Parts(rawValue: 16)
    static let start = Parts(rawValue: 32)
  }

  /// The numbers of the hosts.
  static let (youTube, vimeo, mediaCCC, recording, peerTube): (UInt8, UInt8, UInt8, UInt8, UInt8) =
    (0, 1, 2, 3, 4)

  /// The next video of a talk with that title, which may be coded.
  static func read(
    _ bytes: Span<UInt8>, _ reader: inout PackedReader, talkTitle: Range<Int>, isCoded: Bool
  ) -> Video {
    let parts = Parts(rawValue: reader.byte(bytes))
    var video = Video(
      id: bytes.text(reader.text(bytes)), location: reader.location(bytes))
    if parts.contains(.host) { video.host = host(bytes, &reader) }
    if parts.contains(.title) {
      let written = reader.text(bytes)
      let own = isCoded ? CodedText.string(written, in: bytes) : bytes.text(written)
      video.title = parts.contains(.titleOfTalk) ? own + bytes.text(talkTitle) : own
    }
    if parts.contains(.list) {
      video.list = reader.optionalText(bytes).map { bytes.text($0) }
      video.index = reader.optionalText(bytes).map { bytes.text($0) }
    }
    if parts.contains(.duration) { video.duration = Timestamp(seconds: reader.number(bytes)) }
    if parts.contains(.start) { video.start = Timestamp(seconds: reader.number(bytes)) }
    return video
  }

  /// Whether a text is what `VideoLink.url(_:)` writes of the next video, one of YouTube's, in front of a
  /// second.
  static func isWatchURL(
    _ head: Range<Int>, _ bytes: Span<UInt8>, _ reader: inout PackedReader
  ) -> Bool {
    let parts = Parts(rawValue: reader.byte(bytes))
    let id = reader.text(bytes)
    _ = reader.location(bytes)
    if parts.contains(.host) { return false }
    if parts.contains(.title) { _ = reader.text(bytes) }
    var url = head
    guard bytes.drop("https://www.youtube.com/watch?v=", from: &url),
      bytes.drop(id, from: &url)
    else { return false }
    if parts.contains(.list) {
      let (list, index) = (reader.optionalText(bytes), reader.optionalText(bytes))
      guard list.map({ bytes.drop("&list=", from: &url) && bytes.drop($0, from: &url) }) ?? true,
        index.map({ bytes.drop("&index=", from: &url) && bytes.drop($0, from: &url) }) ?? true
      else { return false }
    }
    return bytes.drop("&t=", from: &url) && url.isEmpty
  }

  private static func host(_ bytes: Span<UInt8>, _ reader: inout PackedReader) -> VideoHost {
    switch reader.byte(bytes) {
    case vimeo: .vimeo
    case mediaCCC: .mediaCCC
    case recording: .recording
    case peerTube: .peerTube(origin: bytes.text(reader.text(bytes)))
    default: .youTube
    }
  }
}

extension Span where Element == UInt8 {
  /// Takes a word off the beginning of a range; false where it doesn't begin with it.
  fileprivate func drop(_ word: StaticString, from range: inout Range<Int>) -> Bool {
    guard has(word, at: range.lowerBound, before: range.upperBound) else { return false }
    range = range.dropFirst(word.utf8CodeUnitCount)
    return true
  }

  /// Takes the bytes of another range off the beginning of a range; false where it doesn't begin with
  /// them.
  fileprivate func drop(_ other: Range<Int>, from range: inout Range<Int>) -> Bool {
    guard other.count <= range.count else { return false }
    for (one, two) in zip(other, range) where self[one] != self[two] { return false }
    range = range.dropFirst(other.count)
    return true
  }
}
