import ChapterModel

/// A line of a plain section: of a paragraph or an item all, or a heading that is a label.
struct PlainPiece {
  /// What it is.
  enum Kind: Equatable {
    case paragraph
    case item

    /// A heading that is a label.
    case label(SectionLabel)

    /// A paragraph that says where the section's video is.
    case mention
  }

  /// What it is.
  let kind: Kind

  /// Its bytes, without the marks of its block.
  let range: Range<Int>

  /// What it holds.
  let prose: PlainProse

  /// Whether it is nothing but text: it holds no video, no time, nor anything else that a talk's text
  /// isn't made of.
  func isText(_ text: Span<UInt8>) -> Bool {
    if prose.isEmpty { return true }
    guard !prose.contains(.times),
      let inlines = PlainInlines(text, in: range, keepsText: false)
    else { return scanned(text) != nil }
    return inlines.videos.isEmpty
  }

  /// Its plain text; nil where it holds anything else.
  func text(_ text: Span<UInt8>) -> String? {
    if prose.isEmpty { return text.checkedText(range) }
    guard !prose.contains(.times), let inlines = PlainInlines(text, in: range) else {
      return scanned(text)
    }
    guard inlines.videos.isEmpty || kind == .mention else { return nil }
    let span = inlines.text.span
    return span.checkedText(0..<span.count)
  }

  /// The same, once its inlines are known.
  private func scanned(_ text: Span<UInt8>) -> String? {
    guard !prose.contains(.unreadable) else { return nil }
    let content = InlineScanner.scan(text, in: range)
    guard content.tokens.allSatisfy({ Self.isProse($0, text) }) else { return nil }
    let plain = PlainText(content.tokens, of: content, text, keepsImages: false)
    let hasVideo = plain.links.contains { link in
      let written = content.links[link.index]
      return LinkReading(text, in: written.destination).link != nil
        || MarkedEmbed.read(written, named: plain.string(in: link.range), text) != nil
    }
    guard !hasVideo, !isEmphasis(content), !LinkLine.holdsNothingElse(plain),
      !holdsTime(plain, content, text)
    else {
      return nil
    }
    return plain.string
  }

  private static func isProse(_ token: InlineToken, _ text: Span<UInt8>) -> Bool {
    switch token.kind {
    case .tag, .cellBorder, .lineBreak: false
    case .text: text.firstOffset(of: UInt8(ascii: "["), in: token.range) == nil
    default: true
    }
  }

  /// Whether it may be all in emphasis, as speakers are.
  private func isEmphasis(_ content: InlineContent) -> Bool {
    content.tokens.first?.kind == .delimiters && content.tokens.last?.kind == .delimiters
  }

  /// Whether it may be a chapter's line, or a jump.
  private func holdsTime(
    _ plain: PlainText, _ content: InlineContent, _ text: Span<UInt8>
  ) -> Bool {
    let place: ChapterLineReader.Place = kind == .item ? .item : .paragraph
    return !ChapterLineReader(plain, of: content, place: place).results(text).isEmpty
      || HeadingStamp.find(plain, isLinked: false) != nil
  }
}
