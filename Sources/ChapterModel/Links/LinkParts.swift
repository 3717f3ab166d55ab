/// What a YouTube URL holds, as byte ranges: the id and the parameters that a link keeps.
struct LinkParts {
  private var id: Range<Int>?
  private var list: Range<Int>?
  private var index: Range<Int>?
  private var attribution: Range<Int>?
  private var t: Timestamp?
  private var start: Timestamp?
  private var continued: Timestamp?
  private var isEmbed = false

  /// The parts of an id and the parameters behind it.
  init(_ text: Span<UInt8>, id: Range<Int>, before end: Int) {
    self.id = id
    readParameters(text, in: id.upperBound..<end)
  }

  /// The parts of a URL from its path on, nil where the path is none of a video.
  init?(_ text: Span<UInt8>, host: YouTubeHost, path: Range<Int>) {
    let end = path.upperBound
    let stop = text.firstOffset(
      from: path.lowerBound, before: end, where: LinkParameter.isSeparator)
    switch host {
    case .app: id = VideoID.read(text, in: path)
    case .short: id = VideoID.read(text, in: LinkPath.pastSlashes(text, path))
    case .pictures: id = LinkPath.id(text, in: path)
    case .full:
      guard readPath(text, path.lowerBound..<stop, before: end) else { return nil }
    }
    readParameters(text, in: (id?.upperBound ?? stop)..<end)
  }

  /// The link that the parts make, nil without an id.
  func link(in text: Span<UInt8>) -> VideoLink? {
    guard let id else { return attribution.flatMap { Self.attributed(text, in: $0) } }
    let time = isEmbed ? start ?? t ?? continued : t ?? start ?? continued
    return VideoLink(
      videoID: text.text(id), list: list.map { text.text($0) },
      index: index.map { text.text($0) }, start: time)
  }

  /// Takes the id from a path that holds one; false where a path can't be a video's.
  private mutating func readPath(_ text: Span<UInt8>, _ path: Range<Int>, before end: Int) -> Bool {
    if LinkPath.isPage(text, path) { return true }
    id =
      LinkPath.id(text, in: path.lowerBound..<end)
      ?? LinkPath.idOfChannelPage(text, path, before: end)
    isEmbed = LinkPath.isEmbed(text, path)
    return id != nil
  }

  /// Takes what a link keeps; of a parameter that is there twice the first that makes sense.
  private mutating func readParameters(_ text: Span<UInt8>, in range: Range<Int>) {
    var offset = range.lowerBound
    while let parameter = LinkParameter.next(text, at: &offset, before: range.upperBound) {
      let (name, value) = (parameter.name, parameter.value)
      switch name.count {
      case 1 where text.has("v", at: name.lowerBound, before: name.upperBound):
        id = id ?? VideoID.read(text, in: value)
      case 1 where text.has("t", at: name.lowerBound, before: name.upperBound):
        t = t ?? LinkTime.read(text, in: value)
      case 1 where text.has("u", at: name.lowerBound, before: name.upperBound):
        attribution = attribution ?? value
      case 4 where text.has("list", at: name.lowerBound, before: name.upperBound):
        list = list ?? Self.safe(text, value)
      case 5 where text.has("index", at: name.lowerBound, before: name.upperBound):
        index = index ?? Self.safe(text, value)
      case 5 where text.has("start", at: name.lowerBound, before: name.upperBound):
        start = start ?? LinkTime.read(text, in: value)
      case 13 where text.has("time_continue", at: name.lowerBound, before: name.upperBound):
        continued = continued ?? LinkTime.read(text, in: value)
      default: continue
      }
    }
  }

  /// A value up to the first byte that is none of RFC 3986's unreserved characters nor an escape;
  /// nil where nothing is left.
  private static func safe(_ text: Span<UInt8>, _ value: Range<Int>) -> Range<Int>? {
    var offset = value.lowerBound
    while offset < value.upperBound {
      let byte = text[offset]
      if VideoID.isIDByte(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "~") {
        offset += 1
      } else if PercentEscape.read(text, at: offset, before: value.upperBound) != nil {
        offset += 3
      } else {
        break
      }
    }
    return offset == value.lowerBound ? nil : value.lowerBound..<offset
  }

  /// The link inside of an `/attribution_link?u=%2Fwatch%3Fv%3D…`, one level deep.
  private static func attributed(_ text: Span<UInt8>, in value: Range<Int>) -> VideoLink? {
    let bytes = PercentEscape.decoded(text, in: value)
    let span = bytes.span
    guard var inner = LinkParts(span, host: .full, path: 0..<bytes.count) else { return nil }
    inner.attribution = nil
    return inner.link(in: span)
  }
}
