import ChapterModel
import FrontMatter
import PostReading

/// What libFuzzer calls with each input: every reader of bytes reads it. A trap, a fault of memory or
/// a place outside of the file ends the run, and libFuzzer keeps the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let input = Array(UnsafeBufferPointer(start: bytes, count: count))
  // Each input is Markdown, and by its length one thing more.
  FuzzInput(bytes: input, path: "möte/2024-05-01-träff.md").check()
  let others = ["möte/index.adoc", "möte/sida.rst", "möte/sida.html", "möte/sida.org"]
  FuzzInput(bytes: input, path: others[count % others.count]).check()
  FuzzInput.readHeaders(input)
  FuzzInput.readLink(input)
  return 0
}

/// A file that is read, and what has to hold of its reading.
struct FuzzInput {
  /// The file.
  let bytes: [UInt8]

  /// Its path, whose extension says what it is written in.
  let path: String

  /// Reads the file as a post and checks what it says.
  func check() {
    let span = bytes.span
    let post = PostReader.read(span, path: path)
    let lengths = lineLengths
    for place in Self.places(in: post) {
      let isInside =
        place.line >= 1 && place.line <= lengths.count && place.column >= 1
        && place.column <= lengths[place.line - 1] + 1
      guard isInside else { fatalError("\(path):\(place.line):\(place.column) is not in the file") }
    }
    for title in post.talks.flatMap({ $0.chapters.map(\.title) }) {
      let hasControl = title.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
      guard !hasControl else { fatalError("a control character in \(title.debugDescription)") }
    }
  }

  /// Reads the file as front matter in each notation.
  static func readHeaders(_ bytes: [UInt8]) {
    let span = bytes.span
    for format in [HeaderFormat.yaml, .toml, .json] {
      do throws(HeaderError) {
        _ = try HeaderReader.read(span, as: format)
      } catch {
        guard error.line >= 1, error.column >= 1 else { fatalError("\(error)") }
      }
      _ = HeaderReader.salvage(span, as: format)
    }
  }

  /// Reads the file as a link to a video.
  static func readLink(_ bytes: [UInt8]) {
    let span = bytes.span
    _ = VideoLink.read(span, in: 0..<span.count)
    guard let link = VideoLink(idOrURL: String(decoding: bytes, as: UTF8.self)) else { return }
    for style in LinkStyle.allCases {
      guard VideoLink(link.url(style)) != nil else {
        fatalError("\(link.url(style)) is not read again")
      }
    }
  }

  private static func places(in post: Post) -> [SourceLocation] {
    post.diagnostics.map(\.location)
      + post.talks.flatMap { talk in
        [talk.location] + talk.chapters.map(\.location) + talk.videos.map(\.location)
      }
  }

  /// How many bytes each line has, without what ends it.
  private var lineLengths: [Int] {
    var lengths = [0]
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x0A where index > 0 && bytes[index - 1] == 0x0D: break
      case 0x0A, 0x0D: lengths.append(0)
      default: lengths[lengths.count - 1] += 1
      }
    }
    return lengths
  }
}
