import ChapterModel

/// A link that jumps in the page's own video or recording: `#t=00:34`, `#00:34`, or a fragment
/// `#t=34` behind the URL of a file.
enum OwnJump {
  /// The time that a destination names, which is no link to a host's video.
  static func time(_ text: Span<UInt8>, in destination: Range<Int>) -> Timestamp? {
    guard let hash = text.firstOffset(of: UInt8(ascii: "#"), in: destination) else { return nil }
    let fragment = hash + 1..<destination.upperBound
    if text.has("t=", at: fragment.lowerBound, before: fragment.upperBound) {
      return LinkTime.read(text, in: fragment.lowerBound + 2..<fragment.upperBound)
    }
    guard hash == destination.lowerBound,
      case .time(let time, fragment.upperBound)? = Stamp.read(
        text, at: fragment.lowerBound, before: fragment.upperBound)
    else { return nil }
    return time
  }
}
