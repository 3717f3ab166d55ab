import ChapterModel

/// Reads the shortcode that embeds a video in nearly all posts that have one in a line of its own:
///
///     embed = "{{< youtube" 1*( " " parameter ) " >}}"
///     parameter = id / word '="' text '"'
///
/// What `ShortcodeFinder` and `ShortcodeEmbed` read from it is the id and the title, where it has one.
struct PlainEmbed {
  /// The video.
  let link: VideoLink

  /// The title that it gives the video.
  let title: String?

  /// Where it begins.
  let start: Int

  /// The values of the parameters that Hugo's own shortcode doesn't know.
  struct Unknown {
    fileprivate(set) var width: Range<Int>?
    fileprivate(set) var height: Range<Int>?
  }

  /// What Hugo's own shortcode doesn't know of it.
  private(set) var unknown = Unknown()

  /// The embed that a line is; nil where it is written otherwise.
  init?(_ text: Span<UInt8>, in line: Range<Int>) {
    let (opening, closing): (StaticString, StaticString) = ("{{< youtube ", " >}}")
    let end = line.upperBound - closing.utf8CodeUnitCount
    guard text.has(opening, at: line.lowerBound, before: end),
      text.has(closing, at: end, before: line.upperBound)
    else { return nil }
    start = line.lowerBound
    var offset = line.lowerBound + opening.utf8CodeUnitCount
    if let link = Self.link(text, offset..<end) {
      self.link = link
      title = nil
      return
    }
    var (id, title): (Range<Int>?, Range<Int>?)
    while offset < end {
      guard let (name, value) = Self.parameter(text, at: offset, before: end) else { return nil }
      switch Self.parameters[text, name] {
      case .id where id == nil: id = value
      case .title where title == nil: title = value
      case .width where unknown.width == nil: unknown.width = value
      case .height where unknown.height == nil: unknown.height = value
      case .look: break
      default: return nil
      }
      offset = value.upperBound + 1
      if offset < end {
        guard text[offset] == 0x20 else { return nil }
        offset += 1
      }
    }
    guard let id, let link = Self.link(text, id) else { return nil }
    self.link = link
    self.title = title.flatMap { $0.isEmpty ? nil : text.checkedText($0) }
  }

  /// The name and the value of a parameter in double quotes.
  private static func parameter(
    _ text: Span<UInt8>, at start: Int, before end: Int
  ) -> (name: Range<Int>, value: Range<Int>)? {
    let nameEnd = text.skip(in: start..<end) { $0.isLetter }
    guard nameEnd > start, text.has("=\"", at: nameEnd, before: end) else { return nil }
    let first = nameEnd + 2
    let close = text.skip(in: first..<end) { byte in
      switch byte {
      case 0..<0x20, 0x22, 0x5C, 0x7B, 0x7D, 0x7F: false
      default: true
      }
    }
    // What begins with a single quote was meant to be in two of them.
    guard close < end, text[close] == UInt8(ascii: "\""), text[first] != UInt8(ascii: "'") else {
      return nil
    }
    return (start..<nameEnd, first..<close)
  }

  /// What a parameter is.
  private enum Parameter {
    case id
    case title
    case width
    case height

    /// It only says how the player looks and behaves.
    case look
  }

  private static let parameters = WordTable<Parameter>([
    ("id", .id), ("title", .title), ("width", .width), ("height", .height),
    ("autoplay", .look), ("controls", .look), ("mute", .look), ("class", .look), ("loading", .look),
  ])

  /// The video whose id a range is, where there is nothing odd about it.
  private static func link(_ text: Span<UInt8>, _ id: Range<Int>) -> VideoLink? {
    guard VideoID.read(text, in: id) == id, VideoID.endsAsAllDo(text, id) else { return nil }
    return VideoLink(videoID: text.checkedText(id))
  }
}
