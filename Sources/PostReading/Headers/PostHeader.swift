import ChapterModel
import FrontMatter

/// The front matter of a file, read, and where the body lies.
struct PostHeader {
  /// What the header spells, an empty mapping where it is missing or can't be read.
  let tree: Node

  /// The bytes of the body.
  let body: Range<Int>

  /// What is odd about the header.
  let diagnostics: [Diagnostic]

  /// The line of the file that the header's first line is.
  private let firstLine: Int

  /// Where the header begins.
  private let start: Int

  /// Finds and reads the front matter of a file.
  init(_ text: Span<UInt8>) {
    let extent = HeaderScanner.read(text)
    body = extent.bodyStart..<text.count
    start = extent.header.lowerBound
    firstLine = Self.line(of: extent.header.lowerBound, text)
    let (tree, flaw) = Self.tree(extent, text, firstLine: firstLine)
    self.tree = tree
    diagnostics = Self.flaws(of: extent) + [flaw].compactMap(\.self)
  }

  /// Where something of the header stands in the file.
  func location(line: Int, column: Int) -> SourceLocation {
    SourceLocation(line: firstLine + line - 1, column: column)
  }

  /// The videos of the header as mentions; they stand where the header begins.
  func mentions(of videos: [(link: VideoLink, node: Node)]) -> [VideoMention] {
    videos.map { VideoMention(rank: .embed, link: $0.link, offset: start) }
  }

  private static func tree(
    _ extent: HeaderExtent, _ text: Span<UInt8>, firstLine: Int
  ) -> (Node, Diagnostic?) {
    guard let format = extent.format else { return (.empty, nil) }
    do throws(HeaderError) {
      return (try HeaderReader.read(text.extracting(extent.header), as: format), nil)
    } catch {
      let place = SourceLocation(line: firstLine + error.line - 1, column: error.column)
      let sentence = "This front matter can't be read: \(error.message)."
      return (.empty, Diagnostic(.frontMatterSyntax, at: place, sentence))
    }
  }

  private static func flaws(of extent: HeaderExtent) -> [Diagnostic] {
    var flaws: [Diagnostic] = []
    if extent.hasByteOrderMark {
      flaws.append(
        Diagnostic(
          .byteOrderMark, at: .start,
          "The file begins with a byte order mark, at which Jekyll stops; save it without one."))
    }
    if let format = extent.unclosed {
      flaws.append(
        Diagnostic(
          .frontMatterUnclosed, at: .start,
          "The \(format.rawValue.uppercased()) front matter never ends; close it."))
    }
    return flaws
  }

  private static func line(of offset: Int, _ text: Span<UInt8>) -> Int {
    var line = 1
    var next = 0
    while next < offset {
      next = Line(text, from: next, limit: text.count).next
      if next <= offset { line += 1 }
    }
    return line
  }
}
