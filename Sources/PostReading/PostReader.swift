public import ChapterModel
import FrontMatter

/// Reads a post: bytes in, a value and diagnostics out. Bad text never throws out of it.
///
///     file    = [byte order mark] [front matter] body
///     body    → shortcodes → blocks → sections → lists, videos, text → talks
///
/// The time is proportional to the file's length. A body that names no video is looked through for
/// its title only.
public enum PostReader {
  /// The post that the bytes of a file spell.
  ///
  /// - Parameters:
  ///   - text: the file's bytes, whatever they are.
  ///   - path: the file's path, which gives the post its id and may give it its date.
  /// - Returns: the post with what its reading found odd.
  public static func read(_ text: Span<UInt8>, path: String) -> Post {
    read(text, path: path, as: PostFormat(path: path))
  }

  /// The post that the bytes of a file in some markup spell, whatever its path says.
  package static func read(_ text: Span<UInt8>, path: String, as format: PostFormat) -> Post {
    if format == .markdown, let post = PlainPost.read(text, path: path) { return post }
    return readInStages(text, path: path, as: format)
  }

  /// The same without the short way of plain posts.
  package static func readInStages(
    _ text: Span<UInt8>, path: String, as format: PostFormat
  ) -> Post {
    let header = PostHeader(text, as: format)
    let facts = HeaderFacts(header.tree, places: header.places)
    var post = Post(
      id: PostID.read(path), path: path, title: facts.title ?? "", authors: facts.authors,
      eventName: facts.eventName, isDraft: facts.isDraft, diagnostics: header.diagnostics)
    addDate(of: facts, in: header, to: &post)
    if let offset = Encoding.firstBadByte(text) {
      let place = LineTable(text).location(of: offset)
      post.diagnostics.append(
        Diagnostic(
          .badEncoding, at: place, "This byte is no UTF-8; save the file as UTF-8.",
          range: offset..<offset + 1))
    }
    let media = facts.media
    if media.hasVideo || VideoTraces.hold(text, in: header.body) {
      addTalks(to: &post, media, facts, header, text, format)
    } else if post.title.isEmpty {
      post.title = BodyTitle.read(text, in: header.body, as: format)
    }
    post.diagnostics.sort { $0.location < $1.location }
    return post
  }

  private static func addDate(of facts: HeaderFacts, in header: PostHeader, to post: inout Post) {
    let nodes = facts.dateNodes
    post.date = nodes.lazy.compactMap { $0.text.flatMap { DateReader.read($0) } }.first
    if post.date == nil, let node = nodes.first, !(node.text?.contains("{{") ?? false) {
      post.diagnostics.append(
        Diagnostic(
          .badDate, at: header.places.location(of: node),
          "This is no date that can be read; write it as 2024-05-01."))
    }
    post.date = post.date ?? DateReader.read(path: post.path)
  }

  private static func addTalks(
    to post: inout Post, _ media: HeaderMedia, _ facts: HeaderFacts, _ header: PostHeader,
    _ text: Span<UInt8>, _ format: PostFormat
  ) {
    let table = LineTable(text)
    let shortcodes = ShortcodeFinder.find(text, in: header.body)
    let embeds = ShortcodeEmbed(header: header.tree).embeds(of: shortcodes, text)
    let masked = Masking.hide(shortcodes.map(\.range), in: text)
    let bytes = masked.span
    let body = Body(
      bytes, from: header.body.lowerBound, format: format, embeds: embeds,
      header: header.tree)
    let sections = SectionScanner.scan(body, bytes, from: header.body.lowerBound)
    if post.title.isEmpty {
      post.title = sections.first { $0.level <= 1 && !$0.title.isEmpty }?.title ?? ""
    }
    let outline = Outline(sections)
    let mentions = media.mentions(at: header.start)
    var found: [SectionLines] = []
    for section in sections { found.append(SectionLines(section, of: body, bytes)) }
    RecordingChoice.choose(in: &found, hasVideo: !mentions.isEmpty)
    let jumps = JumpChoice(found, header: mentions, outline: outline, postTitle: post.title)
      .chosen()
    var readings: [SectionReading] = []
    for (lines, own) in zip(found, jumps) {
      readings.append(SectionReading(lines, jumps: own))
    }
    let ranked = TalkSeeds(
      readings, header: mentions, outline: outline, hasTitle: !post.title.isEmpty
    ).find()
    let seeds = media.seeds(of: ranked, in: readings, at: header.start)
    for section in Set(seeds.map(\.section)) {
      readings[section].readText(found[section], of: body, bytes)
    }
    let language =
      facts.language
      ?? FileStem(post.path).language.map { Language(text: $0.text, code: $0.language) }
    let builder = TalkBuilder(
      readings: readings, seeds: seeds, post: post, language: language, outline: outline,
      table: table)
    let built = builder.build(bytes)
    let joined = HeaderJoin(media, to: built.talks)
    post.talks = joined.talks
    if post.talks.count == 1, post.talks[0].speakers.isEmpty {
      post.talks[0].speakers = facts.speakers
    }
    post.diagnostics += built.diagnostics + joined.diagnostics
    var flaws = media.linkFlaws(text, before: header.body.lowerBound, table)
    flaws += found.flatMap(\.flaws) + found.flatMap { $0.mentions.flatMap(\.flaws) }
    post.diagnostics += LinkDiagnostics.of(flaws, table, besides: post.diagnostics)
    post.diagnostics += ShortcodeDiagnostics.of(shortcodes, in: text, table)
    post.diagnostics += ChapterCoverage.diagnostics(
      of: post.talks, lists: readings.flatMap(\.lists), table)
  }
}
