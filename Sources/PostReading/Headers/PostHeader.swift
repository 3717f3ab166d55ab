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

  /// Where the header's values stand in the file.
  let places: HeaderPlaces

  /// Where the header begins.
  let start: Int

  /// Finds and reads the front matter of a file; without any, what its markup has in place of it.
  init(_ text: Span<UInt8>, as format: PostFormat = .markdown) {
    let extent = HeaderScanner.read(text)
    body = extent.bodyStart..<text.count
    start = extent.header.lowerBound
    places = HeaderPlaces(firstLine: Self.line(of: extent.header.lowerBound, text))
    let (tree, flaw) = Self.tree(extent, text, places, format)
    self.tree = tree
    diagnostics = Self.flaws(of: extent) + [flaw].compactMap(\.self)
  }

  private static func tree(
    _ extent: HeaderExtent, _ text: Span<UInt8>, _ places: HeaderPlaces, _ markup: PostFormat
  ) -> (Node, Diagnostic?) {
    guard let format = extent.format ?? extent.unclosed else {
      return (markup.header(text, in: extent.bodyStart..<text.count), nil)
    }
    let reading = HeaderReader.salvage(text.extracting(extent.header), as: format)
    // What never ends is diagnosed as such, whatever else is wrong with it.
    guard let error = reading.error, extent.unclosed == nil else { return (reading.root, nil) }
    // A template of posts is no header before its generator has filled it in.
    guard !isTemplate(text, in: extent.header) else { return (reading.root, nil) }
    let place = places.location(line: error.line, column: error.column)
    let sentence = "This front matter can't be read: \(error.message)."
    return (reading.root, Diagnostic(.frontMatterSyntax, at: place, sentence))
  }

  /// Whether a header holds Hugo's or Jekyll's placeholders: `{{ .Date }}`.
  private static func isTemplate(_ text: Span<UInt8>, in header: Range<Int>) -> Bool {
    header.contains { text.has("{{ ", at: $0, before: header.upperBound) }
  }

  private static func flaws(of extent: HeaderExtent) -> [Diagnostic] {
    var flaws: [Diagnostic] = []
    if extent.hasByteOrderMark {
      flaws.append(
        Diagnostic(
          .byteOrderMark, at: .start,
          "The file begins with a byte order mark, at which Jekyll stops; save it without one.",
          range: 0..<3))
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
