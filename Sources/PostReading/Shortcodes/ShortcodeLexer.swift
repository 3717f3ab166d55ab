import ChapterModel

/// The state of reading one shortcode: forward only.
struct ShortcodeLexer {
  private let start: Int
  let end: Int
  private let form: ShortcodeForm
  var offset: Int
  private var shortcode: Shortcode
  var flaw: ShortcodeFlaw?

  /// Whether a value without a name stands in single quotes: an error that reading gets over.
  private var hasSingleQuotes = false

  /// A lexer for the shortcode whose delimiter stands at `start`.
  init(at start: Int, before end: Int, form: ShortcodeForm) {
    self.start = start
    self.end = end
    self.form = form
    offset = start + 3
    shortcode = Shortcode(name: "", range: start..<start + 3)
  }

  /// Reads it to its end or its first flaw.
  mutating func read(_ text: Span<UInt8>) -> ShortcodeReading {
    while flaw == nil {
      skipBlanks(text)
      if text.has(form.close, at: offset, before: end) {
        if shortcode.name.isEmpty { flaw = .badCharacter } else { offset += 3 }
        return finish(text)
      }
      readPart(text)
    }
    return finish(text)
  }

  private mutating func finish(_ text: Span<UInt8>) -> ShortcodeReading {
    if flaw != nil, flaw != .noBlank { recover(text) }
    if flaw == nil, hasSingleQuotes { flaw = .singleQuotes }
    shortcode.range = start..<offset
    return flaw.map { .broken($0, shortcode) } ?? .shortcode(shortcode)
  }

  /// Moves to where reading may go on behind a flaw: the next closing delimiter of the line, else
  /// the end of the line that it began in. What was taken from lines below is the post's text.
  private mutating func recover(_ text: Span<UInt8>) {
    var stop = offset
    while stop < end, !text[stop].isLineEnd, !text.has("{{", at: stop, before: end) {
      if isAnyClose(text, at: stop) { return offset = stop + 3 }
      stop += 1
    }
    let lineEnd = text.firstOffset(from: start, before: offset, where: \.isLineEnd)
    offset = lineEnd
    shortcode.parameters.removeAll { $0.range.upperBound > lineEnd }
  }

  private mutating func skipBlanks(_ text: Span<UInt8>) {
    offset = text.firstOffset(from: offset, before: end) { !$0.isBlank && !$0.isLineEnd }
  }

  private mutating func readPart(_ text: Span<UInt8>) {
    guard offset < end else { return flaw = .unclosed }
    let byte = text[offset]
    if byte == UInt8(ascii: "/") {
      offset += 1
      if shortcode.name.isEmpty {
        shortcode.isClosing = true
      } else {
        shortcode.isSelfClosing = true
      }
    } else if shortcode.name.isEmpty {
      readName(text)
    } else if let value = readQuoted(text) {
      add(value, name: nil)
    } else if flaw == nil, Self.isWordByte(byte) {
      readWord(text)
    } else if flaw == nil, !readSingleQuoted(text) {
      flaw = isStopped(text) ? .unclosed : .badCharacter
    }
  }

  /// Reads a value in single quotes that ends on the same line; false where none stands here.
  private mutating func readSingleQuoted(_ text: Span<UInt8>) -> Bool {
    guard text.has("'", at: offset, before: end) else { return false }
    let close = text.firstOffset(from: offset + 1, before: end) {
      $0 == UInt8(ascii: "'") || $0.isLineEnd || $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}")
    }
    guard text.has("'", at: close, before: end) else { return false }
    let value = offset + 1..<close
    add(ShortcodeParameter(value: text.text(value), range: value), name: nil)
    offset = close + 1
    hasSingleQuotes = true
    return true
  }

  /// Whether another shortcode opens here, or one of either form closes.
  private func isStopped(_ text: Span<UInt8>) -> Bool {
    text.has("{{", at: offset, before: end) || isAnyClose(text, at: offset)
  }

  private func isAnyClose(_ text: Span<UInt8>, at offset: Int) -> Bool {
    text.has(">}}", at: offset, before: end) || text.has("%}}", at: offset, before: end)
  }

  /// Reads a name, which may have folders in it, and `.inline` behind it.
  private mutating func readName(_ text: Span<UInt8>) {
    guard text[offset] != UInt8(ascii: "-") else { return flaw = .badCharacter }
    var stop = text.firstOffset(from: offset, before: end) {
      !Self.isWordByte($0) && $0 != UInt8(ascii: "/")
    }
    // `/>}}` behind the name closes it and is no folder.
    if stop > offset, text[stop - 1] == UInt8(ascii: "/"), isCloseNext(text, at: stop) { stop -= 1 }
    if text.has(".inline", at: stop, before: end) { stop += 7 }
    guard stop > offset else { return flaw = isStopped(text) ? .unclosed : .badCharacter }
    shortcode.name = text.text(offset..<stop)
    offset = stop
  }

  private func isCloseNext(_ text: Span<UInt8>, at offset: Int) -> Bool {
    text.has(form.close, at: offset, before: end)
  }

  // MARK: Parameters

  /// A positional parameter, or a named one's name and value.
  private mutating func readWord(_ text: Span<UInt8>) {
    let stop = text.firstOffset(from: offset, before: end) {
      !Self.isWordByte($0) && $0 != UInt8(ascii: ".")
    }
    let word = offset..<stop
    offset = stop
    guard stop < end, text[stop] == UInt8(ascii: "=") else {
      return add(ShortcodeParameter(value: text.text(word), range: word), name: nil)
    }
    offset += 1
    skipBlanks(text)
    let name = text.text(word)
    if let value = readQuoted(text) {
      add(value, name: name)
    } else if flaw == nil {
      readBareValue(text, name: name)
    }
  }

  /// A value without quotes, which ends at the next blank.
  private mutating func readBareValue(_ text: Span<UInt8>, name: String) {
    let from = offset
    while offset < end, !text[offset].isBlank, !text[offset].isLineEnd {
      if isAnyClose(text, at: offset) {
        flaw = isCloseNext(text, at: offset) ? .noBlank : .unclosed
        break
      }
      guard !text.has("{{", at: offset, before: end) else { return flaw = .unclosed }
      offset += 1
    }
    let value = from..<offset
    add(ShortcodeParameter(value: text.text(value), range: value), name: name)
    if flaw == .noBlank { offset += 3 }
  }

  private mutating func add(_ parameter: ShortcodeParameter, name: String?) {
    var parameter = parameter
    parameter.name = name
    if let first = shortcode.parameters.first, (first.name == nil) != (name == nil), flaw == nil {
      flaw = .mixedParameters
    }
    shortcode.parameters.append(parameter)
  }

  /// Letters, digits, `_` and `-`; a letter outside of ASCII counts by its bytes.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte.isDigitOrLetter || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte >= 0x80
  }
}
