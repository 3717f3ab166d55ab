import ChapterModel

/// Escapes, entities, code spans, emphasis and line ends.
extension InlineBuilder {
  /// Adds a backslash with the byte or the line end that it stands before.
  mutating func addEscape(_ text: Span<UInt8>) {
    if LinkTail.isEscape(text, at: offset, limit: end) {
      add(.escape, to: offset + 2)
    } else if offset + 1 < end, text[offset + 1].isLineEnd {
      add(.mark, to: offset + 1)
    } else {
      offset += 1
    }
  }

  /// Adds a character reference, where the `&` begins one.
  mutating func addEntity(_ text: Span<UInt8>) {
    if let entity = Entity.read(text, in: offset..<end) {
      add(.entity, to: entity.end)
    } else {
      offset += 1
    }
  }

  /// Adds a code span, where the run of backticks has one that closes it.
  mutating func addCode(_ text: Span<UInt8>) {
    let runEnd = text.skip(in: offset..<end) { $0 == 0x60 }
    let length = runEnd - offset
    guard let close = codeSpans.close(after: runEnd, length: length, text) else {
      offset = runEnd
      return
    }
    add(.mark, to: runEnd)
    add(.code, to: close)
    add(.mark, to: close + length)
  }

  /// Adds a run of delimiters, which may turn out to be emphasis.
  mutating func addDelimiters(_ text: Span<UInt8>) {
    let byte = text[offset]
    let start = offset
    let runEnd = text.skip(in: offset..<end) { $0 == byte }
    add(.delimiters, to: runEnd)
    emphasis.push(token: content.tokens.count - 1, run: start..<runEnd, text, limit: end)
  }

  /// Adds a line end with the marks of quotes and the blanks that the next line begins with.
  mutating func addLineBreak(_ text: Span<UInt8>) {
    var next = Line(text, from: offset, limit: end).next
    for _ in 0..<quoteDepth {
      let content = text.skip(in: next..<end, while: \.isBlank)
      guard content < end, text[content] == UInt8(ascii: ">") else { break }
      next = content + 1
    }
    add(.lineBreak, to: text.skip(in: next..<end, while: \.isBlank))
  }
}
