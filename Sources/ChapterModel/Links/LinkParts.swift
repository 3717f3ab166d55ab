/// What a YouTube URL holds, as byte ranges: the id and the parameters that a link keeps.
struct LinkParts {
  private var id: Range<Int>?
  private var list: Range<Int>?
  private var index: Range<Int>?
  private var attribution: Range<Int>?
  private var t = LinkStart()
  private var start = LinkStart()
  private var continued = LinkStart()
  private var isEmbed = false

  /// What is odd about it, in the order found.
  private(set) var flaws: [LinkFlaw] = []

  /// The parts of an id and the parameters behind it, which are no URL's.
  init(_ text: Span<UInt8>, id: Range<Int>, before end: Int) {
    take(id, text, before: end)
    readParameters(text, in: id.upperBound..<end, separators: nil)
  }

  /// The parts of a URL, nil where its path is none of a video.
  init?(_ text: Span<UInt8>, host: YouTubeHost, _ address: LinkAddress, before end: Int) {
    let path = address.path..<end
    let stop = text.firstOffset(
      from: path.lowerBound, before: end, where: LinkParameter.isSeparator)
    if address.scheme == .http { note(.legacyURL, address.start..<address.start + 4) }
    switch host {
    case .app:
      id = VideoID.read(text, in: LinkPath.pastSlashes(text, address.authority.lowerBound..<end))
    case .short: take(LinkPath.pastSlashes(text, path), text, before: end)
    case .pictures: id = LinkPath.id(text, in: path)
    case .full:
      guard readPath(text, path.lowerBound..<stop, before: end) else { return nil }
    }
    readParameters(text, in: (id?.upperBound ?? stop)..<end, separators: SeparatorOrder())
    noteStarts()
  }

  /// The link that the parts make, nil without an id.
  func link(in text: Span<UInt8>) -> VideoLink? {
    guard let id else { return attribution.flatMap { Self.attributed(text, in: $0) } }
    let time =
      isEmbed
      ? start.time ?? t.time ?? continued.time : t.time ?? start.time ?? continued.time
    return VideoLink(
      videoID: text.text(id), list: list.map { text.text($0) },
      index: index.map { text.text($0) }, start: time)
  }

  /// Takes the id from a path that holds one; false where a path can't be a video's.
  private mutating func readPath(_ text: Span<UInt8>, _ path: Range<Int>, before end: Int) -> Bool {
    if LinkPath.isPage(text, path) { return true }
    if let id = LinkPath.idOfChannelPage(text, path, before: end) {
      self.id = id
      return true
    }
    guard let place = LinkPath.placeOfID(text, in: path) else { return false }
    isEmbed = LinkPath.isEmbed(text, path)
    if LinkPath.isLegacy(text, path) { note(.legacyURL, path) }
    take(place, text, before: end)
    return id != nil
  }

  // MARK: The id

  /// Takes the id that a range begins with and notes what is odd about it. Where none does, what
  /// should be one is too short.
  private mutating func take(_ place: Range<Int>, _ text: Span<UInt8>, before end: Int) {
    guard id == nil else { return }
    let wordEnd = text.firstOffset(from: place.lowerBound, before: place.upperBound) {
      !VideoID.isIDByte($0)
    }
    let word = place.lowerBound..<wordEnd
    guard let id = VideoID.read(text, in: place) else {
      if (5..<VideoID.length).contains(word.count) { note(.badIDLength, word) }
      return
    }
    self.id = id
    if wordEnd > id.upperBound {
      note(.badIDLength, word)
    } else if !VideoID.endsAsAllDo(text, id) {
      note(.implausibleID, id)
    }
    let junkEnd = text.firstOffset(from: wordEnd, before: end) {
      LinkParameter.isSeparator($0) || $0 == UInt8(ascii: "/")
    }
    if junkEnd > wordEnd { note(.trailingJunk, wordEnd..<junkEnd) }
  }

  // MARK: Parameters

  /// Takes what a link keeps; of a parameter that is there twice the first that makes sense.
  private mutating func readParameters(
    _ text: Span<UInt8>, in range: Range<Int>, separators: SeparatorOrder?
  ) {
    var offset = range.lowerBound
    var separators = separators
    while let parameter = LinkParameter.next(text, at: &offset, before: range.upperBound) {
      if separators?.isOdd(text[parameter.separator]) ?? false {
        note(.secondQuestionMark, parameter.mark)
      }
      read(parameter, text)
    }
  }

  private mutating func read(_ parameter: LinkParameter, _ text: Span<UInt8>) {
    let (name, value) = (parameter.name, parameter.value)
    switch name.count {
    case 1 where text.has("v", at: name.lowerBound, before: name.upperBound):
      take(value, text, before: value.upperBound)
    case 1 where text.has("t", at: name.lowerBound, before: name.upperBound):
      flaws += t.read(parameter, text)
    case 1 where text.has("u", at: name.lowerBound, before: name.upperBound):
      attribution = attribution ?? value
    case 4 where text.has("list", at: name.lowerBound, before: name.upperBound):
      list = list ?? Self.safe(text, value)
    case 5 where text.has("index", at: name.lowerBound, before: name.upperBound):
      index = index ?? Self.safe(text, value)
    case 5 where text.has("start", at: name.lowerBound, before: name.upperBound):
      flaws += start.read(parameter, text)
    case 13 where text.has("time_continue", at: name.lowerBound, before: name.upperBound):
      flaws += continued.read(parameter, text)
    default:
      if Self.isTracking(text, name) { note(.tracking, parameter.all) }
    }
  }

  /// Notes a time in the other kind of link's parameter: embeds know only `start`, other pages `t`.
  private mutating func noteStarts() {
    guard id != nil else { return }
    if isEmbed, start.range == nil, let range = t.range {
      note(.embedUsesT, range)
    } else if !isEmbed, t.range == nil, let range = start.range {
      note(.watchUsesStart, range)
    }
  }

  private mutating func note(_ rule: Rule, _ range: Range<Int>) {
    flaws.append(LinkFlaw(rule, range))
  }

  /// Whether a parameter only follows people about.
  private static func isTracking(_ text: Span<UInt8>, _ name: Range<Int>) -> Bool {
    switch name.count {
    case 2: text.spells("si", in: name) || text.spells("pp", in: name)
    case 7: text.spells("feature", in: name)
    case 10: text.spells("ab_channel", in: name) || text.spells("utm_source", in: name)
    default: false
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
    let bytes = Array("youtube.com".utf8) + PercentEscape.decoded(text, in: value)
    let span = bytes.span
    guard let address = LinkAddress(span, in: 0..<bytes.count),
      let host = YouTubeHost(span, address),
      var inner = LinkParts(span, host: host, address, before: bytes.count)
    else { return nil }
    inner.attribution = nil
    return inner.link(in: span)
  }
}
