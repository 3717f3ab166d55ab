import ChapterModel
import FrontMatter

/// Reads the video that a shortcode embeds: of Hugo, Zola, Jekyll, GitBook, WordPress, and the
/// directives of AsciiDoc and reST.
///
/// Its name says whether an id alone will do (`EmbedName`); a parameter such as `provider="vimeo"`
/// says more. A value `page.key` stands for the front matter's.
struct ShortcodeEmbed {
  /// What the front matter says, for values that refer to it.
  let header: Node

  /// The embeds among some shortcodes of a text, in their order.
  func embeds(of shortcodes: [ShortcodeReading], _ text: Span<UInt8>) -> [Embed] {
    var embeds: [Embed] = []
    for reading in shortcodes {
      guard case .shortcode(let shortcode) = reading.called, !shortcode.isClosing,
        let embed = embed(of: shortcode, text)
      else { continue }
      embeds.append(embed)
    }
    return embeds
  }

  /// The embed that a shortcode is.
  func embed(of shortcode: Shortcode, _ text: Span<UInt8>) -> Embed? {
    let isInclude = shortcode.name == "include" || shortcode.name == "include_relative"
    let name = EmbedName(isInclude ? shortcode[0]?.value ?? "" : shortcode.name)
    var values = shortcode.parameters.filter { $0.name == nil }.dropFirst(isInclude ? 1 : 0)
    var host = name == .youTube ? nil : provider(of: shortcode)
    if host == nil, values.count > 1, let first = values.first {
      host = EmbedName(provider: first.value)
      if host != nil { values = values.dropFirst() }
    }
    if host == nil, name == .video, let last = values.last, values.count == 2 {
      host = EmbedName(provider: last.value)
    }
    var flawed: LinkReading?
    for candidate in candidates(of: shortcode, Array(values.prefix(1))) {
      let reading = reading(candidate, of: shortcode, as: host ?? name, text)
      if reading.link != nil {
        let isLink = candidate.key.map { EmbedKeys.links.contains($0) } ?? (name == .other)
        return Embed(
          reading, rank: isLink && host == nil ? .alone : .embed,
          title: shortcode["title"]?.value, offset: shortcode.range.lowerBound)
      }
      if flawed == nil, !reading.flaws.isEmpty { flawed = reading }
    }
    return flawed.flatMap { Embed($0, title: nil, offset: shortcode.range.lowerBound) }
  }

  /// A parameter that may hold the video, and its folded name.
  private typealias Candidate = (parameter: ShortcodeParameter, key: String?)

  private func candidates(
    of shortcode: Shortcode, _ positional: [ShortcodeParameter]
  ) -> [Candidate] {
    var named: [(candidate: Candidate, order: Int)] = []
    for parameter in shortcode.parameters {
      guard let key = parameter.name.map(EmbedKeys.folded), let order = EmbedKeys.order(of: key)
      else { continue }
      named.append(((parameter, key), order))
    }
    if named.count > 1 { named.sort { $0.order < $1.order } }
    return named.map(\.candidate) + positional.map { ($0, nil) }
  }

  private func provider(of shortcode: Shortcode) -> EmbedName? {
    let names = ["provider", "type", "service", "platform", "site"]
    return names.lazy.compactMap { shortcode[$0] }.compactMap { EmbedName(provider: $0.value) }
      .first
  }

  private func reading(
    _ candidate: Candidate, of shortcode: Shortcode, as name: EmbedName, _ text: Span<UInt8>
  ) -> LinkReading {
    let parameter = candidate.parameter
    let isID = candidate.key.map { EmbedKeys.ids.contains($0) } ?? (name != .other)
    // A key may say more than the name: `{{< hero youtube="ID" >}}`.
    let keyed = candidate.key.flatMap { $0.hasPrefix("y") ? EmbedName($0) : nil }
    let name = keyed == .youTube || (keyed == .vimeo && name != .youTube) ? keyed ?? name : name
    if let value = HeaderReference.value(of: parameter.value, in: header) {
      return value.withBytes { bytes in
        EmbedValue(bytes, in: 0..<bytes.count).reading(bytes, as: name, isID: isID).withoutFlaws
      }
    }
    let read = EmbedValue(text, in: parameter.range).reading(text, as: name, isID: isID)
    if read.link == nil, name == .peerTube, let link = peerTube(shortcode) {
      return LinkReading(link)
    }
    return read.withQueryNoted(of: parameter, text)
  }

  /// The video of a host and an id in two parameters.
  private func peerTube(_ shortcode: Shortcode) -> VideoLink? {
    let named = ["host", "instance", "server", "domain"].lazy.compactMap { shortcode[$0] }.first
    let id = ["id", "uuid", "video"].lazy.compactMap { shortcode[$0] }.first
    guard let host = named ?? shortcode[0], let id = id ?? shortcode[1] else { return nil }
    let origin = host.value.hasPrefix("https://") ? host.value : "https://" + host.value
    return VideoLink(origin + "/w/" + id.value)
  }
}

extension ShortcodeReading {
  /// The shortcode, also of a broken one what could be read of it; comments call none.
  fileprivate var called: ShortcodeReading {
    if case .broken(_, let shortcode) = self { return .shortcode(shortcode) }
    return self
  }
}

extension LinkReading {
  /// The link alone, where what is odd stands somewhere else.
  fileprivate var withoutFlaws: LinkReading { LinkReading(link) }

  /// With the flaw of an id that has a query behind it, which generators take for a part of the id.
  fileprivate func withQueryNoted(
    of parameter: ShortcodeParameter, _ text: Span<UInt8>
  ) -> LinkReading {
    let value = EmbedValue(text, in: parameter.range).range
    guard let link, link.host == .youTube, value.count > VideoID.length,
      let id = VideoID.read(text, in: value),
      text[id.upperBound] == UInt8(ascii: "?") || text[id.upperBound] == UInt8(ascii: "&")
    else { return self }
    return LinkReading(
      link, flaws: flaws + [LinkFlaw(.queryInID, id.upperBound..<value.upperBound)])
  }
}
