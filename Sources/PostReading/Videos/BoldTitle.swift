import ChapterModel

/// Finds the lines in bold that name the videos of a section, in one pass over its lines.
struct BoldTitle {
  private let lines: [TextLine]
  private let titles: [Int: String]
  private var passed = 0

  /// The bold lines among those of a section.
  init(_ lines: [TextLine], _ text: Span<UInt8>) {
    self.lines = lines
    var titles: [Int: String] = [:]
    for (index, line) in lines.enumerated() {
      titles[index] = Self.read(line, text)
    }
    self.titles = titles
  }

  /// The title of the video in a line: the nearest bold line above it and below the video before.
  mutating func next(to line: Int, above offset: Int) -> String? {
    defer { passed = line + 1 }
    for index in (min(passed, line)...line).reversed() {
      if let title = titles[index], lines[index].end <= offset { return title }
    }
    return nil
  }

  /// The text of a line that is bold from end to end and neither a label nor a sentence.
  static func read(_ line: TextLine, _ text: Span<UInt8>) -> String? {
    let tokens = line.content.tokens[line.tokens]
    guard let first = tokens.first, let last = tokens.last, first.kind == .delimiters,
      last.kind == .delimiters, first.range.isEmpty, line.plain.bytes.count <= 300,
      text.begins(first.range.lowerBound..<line.end, with: "**")
    else { return nil }
    let name = line.plain.string
    let isSentence = name.hasSuffix(".") || name.hasSuffix(":")
    return name.isEmpty || isSentence || SectionLabel(heading: name) != nil ? nil : name
  }
}
