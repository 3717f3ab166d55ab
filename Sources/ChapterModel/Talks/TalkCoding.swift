/// Writes packed talks into one piece of memory, their texts coded: `PackedTalk` has the form.
struct TalkCoding {
  private var texts: TextCoding

  /// Up to where the bytes of the talk under way are written.
  private var written = 0

  /// A piece for about so many bytes.
  init(room: Int) {
    texts = TextCoding(room: room)
  }

  /// The whole piece.
  mutating func piece() -> [UInt8] { texts.piece() }

  /// Writes the talk that begins in other bytes at an offset, and isn't coded.
  ///
  /// - Returns: where it begins now.
  mutating func append(_ bytes: Span<UInt8>, at offset: Int) -> Int {
    let talk = PackedTalk(at: offset, in: bytes)
    let start = texts.writer.count
    texts.writer.append(talk.chapters.count)
    let room = texts.writer.leaveRoom(upTo: 2 * (talk.end - talk.chapters.upperBound))
    texts.writer.append(bytes: talk.chapters, of: bytes)
    let facts = texts.writer.count
    appendFacts(of: talk, bytes)
    texts.writer.fill(room, with: texts.writer.count - facts)
    return start
  }

  private mutating func appendFacts(of talk: PackedTalk, _ bytes: Span<UInt8>) {
    var reader = PackedReader(at: talk.chapters.upperBound)
    let parts = PackedTalk.Parts(rawValue: reader.byte(bytes))
    texts.writer.append(byte: parts.union(.isCoded).rawValue)
    written = reader.offset
    _ = reader.text(bytes)
    _ = reader.location(bytes)
    if parts.contains(.language) {
      code(bytes, &reader)
      _ = reader.optionalText(bytes)
    }
    code(bytes, &reader)
    if parts.contains(.id) { _ = reader.text(bytes) }
    for _ in 0..<reader.number(bytes) {
      code(bytes, &reader)
      codeOptional(bytes, &reader)
    }
    for _ in 0..<reader.number(bytes) { appendVideo(bytes, &reader) }
    copy(bytes, upTo: talk.end)
  }

  private mutating func appendVideo(_ bytes: Span<UInt8>, _ reader: inout PackedReader) {
    let parts = PackedVideo.Parts(rawValue: reader.byte(bytes))
    _ = reader.text(bytes)
    _ = reader.location(bytes)
    if parts.contains(.host), reader.byte(bytes) == PackedVideo.peerTube { _ = reader.text(bytes) }
    if parts.contains(.title) { code(bytes, &reader) }
    if parts.contains(.list) {
      _ = reader.optionalText(bytes)
      _ = reader.optionalText(bytes)
    }
    if parts.contains(.duration) { _ = reader.number(bytes) }
    if parts.contains(.start) { _ = reader.number(bytes) }
  }

  /// Writes what was read so far as it is, and the text that comes next coded.
  private mutating func code(_ bytes: Span<UInt8>, _ reader: inout PackedReader) {
    copy(bytes, upTo: reader.offset)
    texts.append(reader.text(bytes), of: bytes)
    written = reader.offset
  }

  /// The same of a text that may be none.
  private mutating func codeOptional(_ bytes: Span<UInt8>, _ reader: inout PackedReader) {
    let start = reader.offset
    guard let text = reader.optionalText(bytes) else { return }
    copy(bytes, upTo: start)
    texts.append(text, of: bytes, surplus: 1)
    written = reader.offset
  }

  private mutating func copy(_ bytes: Span<UInt8>, upTo end: Int) {
    texts.writer.append(bytes: written..<end, of: bytes)
    written = end
  }
}
