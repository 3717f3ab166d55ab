/// A talk where it lies packed.
///
/// ```
/// talk     = number number chapters facts    ; how many bytes the chapters have, and the facts
/// facts    = parts title line column [ language code ] abstract [ id ] speakers videos
/// speakers = number { name affiliation }
/// videos   = number { video }
/// ```
/// `PackedWriter` has the form of numbers and texts, `PackedChapter` that of chapters, `PackedVideo` that
/// of a video. An id is written only where it is not made of the first video's and the name of the
/// post's file, as nearly all are.
struct PackedTalk {
  /// What is written of a talk, a bit for each.
  struct Parts: OptionSet {
    let rawValue: UInt8

    static let id = Parts(rawValue: 1)
    static let language = Parts(rawValue: 2)

    /// Nothing more, but that the title is of ASCII alone.
    static let asciiTitle = Parts(rawValue: 4)

    /// Nothing more, but that the abstract, the names, affiliations and the language's text are written as
    /// `CodedText` has them, the videos' titles, too.
    static let isCoded = Parts(rawValue: 8)
  }

  /// The bytes of its chapters.
  let chapters: Range<Int>

  /// Where it ends.
  let end: Int

  /// The bytes of its title.
  let title: Range<Int>

  private let parts: Parts
  private let behindTitle: PackedReader

  /// The talk that begins at an offset.
  init(at offset: Int, in bytes: Span<UInt8>) {
    var reader = PackedReader(at: offset)
    let (chapterCount, count) = (reader.number(bytes), reader.number(bytes))
    chapters = reader.offset..<reader.offset + chapterCount
    end = chapters.upperBound + count
    reader = PackedReader(at: chapters.upperBound)
    parts = Parts(rawValue: reader.byte(bytes))
    title = reader.text(bytes)
    behindTitle = reader
  }

  /// Whether the title is of ASCII alone.
  var hasASCIITitle: Bool { parts.contains(.asciiTitle) }

  /// Whether it was written into a piece of memory with others, words that come again as codes.
  var isCoded: Bool { parts.contains(.isCoded) }

  /// Where it starts in its post.
  func location(_ bytes: Span<UInt8>) -> SourceLocation {
    var reader = behindTitle
    return reader.location(bytes)
  }

  /// The language it is held in.
  func language(_ bytes: Span<UInt8>) -> Language? {
    guard parts.contains(.language) else { return nil }
    var reader = behindTitle
    _ = reader.location(bytes)
    return Language(
      text: text(reader.text(bytes), bytes),
      code: reader.optionalText(bytes).map { bytes.text($0) })
  }

  /// What it is about.
  func abstract(_ bytes: Span<UInt8>) -> String {
    var reader = atAbstract(bytes)
    return text(reader.text(bytes), bytes)
  }

  /// Who speaks.
  func speakers(_ bytes: Span<UInt8>) -> [Speaker] {
    var reader = atSpeakers(bytes)
    return (0..<reader.number(bytes)).map { _ in
      Speaker(
        name: text(reader.text(bytes), bytes),
        affiliation: reader.optionalText(bytes).map { text($0, bytes) })
    }
  }

  /// The videos it can be seen in.
  func videos(_ bytes: Span<UInt8>) -> [Video] {
    var reader = atVideos(bytes)
    return (0..<reader.number(bytes)).map { _ in
      PackedVideo.read(bytes, &reader, talkTitle: title, isCoded: isCoded)
    }
  }

  /// What the links of its chapters have in front of their second, among the bytes of the chapters,
  /// where it is what `VideoLink.url(_:)` writes for its first video, and an `s` all that they have
  /// behind it; nil where it isn't.
  func watchLinkHead(_ bytes: Span<UInt8>) -> Range<Int>? {
    guard !chapters.isEmpty else { return nil }
    let form = PackedChapter.linkForm(in: bytes.extracting(chapters))
    guard form.tail.count == 1,
      bytes[chapters.lowerBound + form.tail.lowerBound] == UInt8(ascii: "s")
    else { return nil }
    var reader = atVideos(bytes)
    let start = chapters.lowerBound + form.head.lowerBound
    guard reader.number(bytes) > 0,
      PackedVideo.isWatchURL(start..<start + form.head.count, bytes, &reader)
    else { return nil }
    return form.head
  }

  /// Its id, where its post is at that path.
  func id(_ bytes: Span<UInt8>, path: String) -> String {
    guard !parts.contains(.id) else {
      var reader = atAbstract(bytes)
      _ = reader.text(bytes)
      return bytes.text(reader.text(bytes))
    }
    var reader = atVideos(bytes)
    _ = reader.number(bytes)
    _ = reader.byte(bytes)
    let video = reader.text(bytes)
    return path.withBytes { path in
      bytes.text(video) + "." + path.text(Self.stem(of: path))
    }
  }

  /// A hash of its id, where its post is at that path: the same for the same id, however it's kept.
  func hashOfID(_ bytes: Span<UInt8>, path: String) -> UInt64 {
    var hash = ByteHash()
    if parts.contains(.id) {
      var reader = atAbstract(bytes)
      _ = reader.text(bytes)
      hash.add(reader.text(bytes), of: bytes)
      return hash.value
    }
    var reader = atVideos(bytes)
    _ = reader.number(bytes)
    _ = reader.byte(bytes)
    hash.add(reader.text(bytes), of: bytes)
    hash.add(UInt8(ascii: "."))
    return path.withBytes { path in
      var whole = hash
      whole.add(Self.stem(of: path), of: path)
      return whole.value
    }
  }

  /// All of it.
  func facts(_ bytes: Span<UInt8>, path: String) -> TalkFacts {
    TalkFacts(
      id: id(bytes, path: path), title: bytes.text(title), speakers: speakers(bytes),
      language: language(bytes), abstract: abstract(bytes), videos: videos(bytes),
      location: location(bytes))
  }

  /// The name of the file at a path, without what stands behind its last dot.
  static func stem(of path: Span<UInt8>) -> Range<Int> {
    var start = path.count
    while start > 0, path[start - 1] != UInt8(ascii: "/") { start -= 1 }
    var end = path.count
    while end > start, path[end - 1] != UInt8(ascii: ".") { end -= 1 }
    return start..<(end > start ? end - 1 : path.count)
  }

  private func text(_ range: Range<Int>, _ bytes: Span<UInt8>) -> String {
    isCoded ? CodedText.string(range, in: bytes) : bytes.text(range)
  }

  private func atAbstract(_ bytes: Span<UInt8>) -> PackedReader {
    var reader = behindTitle
    _ = reader.location(bytes)
    if parts.contains(.language) {
      _ = reader.text(bytes)
      _ = reader.optionalText(bytes)
    }
    return reader
  }

  private func atSpeakers(_ bytes: Span<UInt8>) -> PackedReader {
    var reader = atAbstract(bytes)
    _ = reader.text(bytes)
    if parts.contains(.id) { _ = reader.text(bytes) }
    return reader
  }

  private func atVideos(_ bytes: Span<UInt8>) -> PackedReader {
    var reader = atSpeakers(bytes)
    for _ in 0..<reader.number(bytes) {
      _ = reader.text(bytes)
      _ = reader.optionalText(bytes)
    }
    return reader
  }
}
