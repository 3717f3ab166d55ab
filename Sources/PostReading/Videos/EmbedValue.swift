import ChapterModel

/// The value of an embed's parameter or attribute, and the video that it names.
struct EmbedValue {
  /// The value's bytes without what its notation puts around it.
  let range: Range<Int>

  /// The value of a range: without MDX's braces, and without quotes within them.
  init(_ text: Span<UInt8>, in range: Range<Int>) {
    var inner = text.trimmedWhitespace(range)
    for (open, close) in Self.pairs
    where inner.count > 1 && text[inner.lowerBound] == open && text[inner.upperBound - 1] == close {
      inner = text.trimmedWhitespace(inner.lowerBound + 1..<inner.upperBound - 1)
    }
    self.range = inner
  }

  private static let pairs: [(UInt8, UInt8)] = [
    (UInt8(ascii: "{"), UInt8(ascii: "}")), (UInt8(ascii: "\""), UInt8(ascii: "\"")),
    (UInt8(ascii: "'"), UInt8(ascii: "'")), (UInt8(ascii: "`"), UInt8(ascii: "`")),
  ]

  /// The video that the value names, where the embed's name is so. It decides whether an id alone
  /// will do; `isID` says whether the parameter is one that holds ids.
  func reading(_ text: Span<UInt8>, as name: EmbedName, isID: Bool) -> LinkReading {
    switch name {
    case .youTube: youTube(text, isID: isID)
    case .vimeo: vimeo(text)
    case .video where isID && isUnmistakableID(text): LinkReading(text, idOrURLIn: range)
    case .video, .peerTube, .other: LinkReading(text, in: range)
    }
  }

  /// An id or a URL of YouTube; an id that is too short or has something behind it is said.
  private func youTube(_ text: Span<UInt8>, isID: Bool) -> LinkReading {
    let read = LinkReading(text, idOrURLIn: range)
    guard read.link == nil, read.flaws.isEmpty, isID else { return read }
    let wordEnd = text.firstOffset(from: range.lowerBound, before: range.upperBound) {
      !$0.isDigitOrLetter && $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_")
    }
    let word = range.lowerBound..<wordEnd
    if word == range, (8...13).contains(word.count), word.count != VideoID.length {
      let id = VideoID.read(text, in: word)
      return LinkReading(
        id.map { VideoLink(videoID: text.text($0)) }, flaws: [LinkFlaw(.badIDLength, word)])
    }
    guard word.count == VideoID.length, let id = VideoID.read(text, in: word),
      text[wordEnd] != UInt8(ascii: "."), text[wordEnd] != UInt8(ascii: "/")
    else { return read }
    return LinkReading(
      VideoLink(videoID: text.text(id)),
      flaws: [LinkFlaw(.trailingJunk, wordEnd..<range.upperBound)]
    )
  }

  /// A number, an unlisted video's with its key, or a URL of Vimeo.
  private func vimeo(_ text: Span<UInt8>) -> LinkReading {
    let numberEnd = text.firstOffset(from: range.lowerBound, before: range.upperBound) {
      !$0.isDigit
    }
    guard (4...12).contains(numberEnd - range.lowerBound),
      numberEnd == range.upperBound || text[numberEnd] == UInt8(ascii: "/")
        || text[numberEnd] == UInt8(ascii: "?")
    else { return LinkReading(text, in: range) }
    return LinkReading(VideoLink("https://vimeo.com/" + text.text(range)))
  }

  /// Whether the value is an id and no word that somebody gave a file: it has letters in both
  /// cases, or digits among letters, and ends as ids do.
  private func isUnmistakableID(_ text: Span<UInt8>) -> Bool {
    guard let id = VideoID.read(text, in: range), id == range,
      VideoID.endsAsAllDo(text.text(id))
    else { return false }
    let hasCapital = id.contains { text[$0].isLetter && text[$0].lowercased != text[$0] }
    let hasSmall = id.contains { text[$0].isLetter && text[$0].lowercased == text[$0] }
    return hasCapital && hasSmall
  }
}
