/// What came of reading a URL: the link to a video, where it is one, and what is odd about it.
public struct LinkReading: Hashable, Sendable {
  /// The link; nil where the URL leads to no video.
  public var link: VideoLink?

  /// What is odd, in the order found; empty, and so without a cost, for nearly all links.
  public var flaws: [LinkFlaw]

  /// A link with its flaws.
  public init(_ link: VideoLink? = nil, flaws: [LinkFlaw] = []) {
    self.link = link
    self.flaws = flaws
  }

  /// Reads the URL that a range of a text spells.
  ///
  /// It knows the forms that posts hold of YouTube, Vimeo, PeerTube and media.ccc.de, with or
  /// without a scheme, and the files of recordings. Hosts are compared label by label. Blanks around
  /// the URL and line breaks within are passed over. A malformed time gives none. It reads each byte
  /// a few times at most, and copies only a URL that has to be mended.
  public init(_ text: Span<UInt8>, in range: Range<Int>) {
    guard range.lowerBound >= 0, range.upperBound <= text.count else {
      self.init()
      return
    }
    let url = text.trimmed(range)
    if let plain = PlainLink.read(text, in: url) {
      self.init(plain)
    } else if let mended = MendedURL(text, in: url) {
      self = mended.reading
    } else {
      self.init(text, url: url)
    }
  }

  /// Reads an id of YouTube, behind which a `?` and parameters may stand, else a URL.
  public init(_ text: Span<UInt8>, idOrURLIn range: Range<Int>) {
    guard range.lowerBound >= 0, range.upperBound <= text.count else {
      self.init()
      return
    }
    let value = text.trimmed(range)
    if let mended = MendedURL(text, in: value) {
      self = mended.idOrURLReading
    } else {
      self.init(text, idOrURL: value)
    }
  }

  /// Reads an id with its parameters or a URL that stands in a text without line breaks.
  init(_ text: Span<UInt8>, idOrURL value: Range<Int>) {
    if let id = VideoID.read(text, in: value),
      id.upperBound == value.upperBound || LinkParameter.isSeparator(text[id.upperBound])
    {
      self.init(LinkParts(text, id: id, before: value.upperBound), in: text)
    } else {
      self.init(text, url: value)
    }
  }

  /// Reads a URL that stands in a text without line breaks.
  init(_ text: Span<UInt8>, url: Range<Int>) {
    guard let address = LinkAddress(text, in: url) else {
      self.init()
      return
    }
    if let host = YouTubeHost(text, address) {
      self.init(LinkParts(text, host: host, address, before: url.upperBound), in: text)
      return
    }
    switch ServiceHost(text, in: address.host) {
    case .vimeo: self = VimeoPath.read(text, address, before: url.upperBound)
    case .mediaCCC: self = MediaCCCPath.read(text, address, before: url.upperBound)
    case nil: self = Self.anyHost(text, address, before: url.upperBound)
    }
  }

  private init(_ parts: LinkParts?, in text: Span<UInt8>) {
    self.init(parts?.link(in: text), flaws: parts?.flaws ?? [])
  }

  /// The link of a host that anyone may run.
  private static func anyHost(
    _ text: Span<UInt8>, _ address: LinkAddress, before end: Int
  ) -> LinkReading {
    if let reading = PeerTubePath.read(text, address, before: end)
      ?? RecordingURL.read(text, address, before: end)
    {
      return reading
    }
    return LinkReading(flaws: ForeignHost.flaws(text, address, before: end))
  }
}
