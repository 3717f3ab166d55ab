import ChapterModel

/// The state of reading one tag of Liquid or shortcode of Zola: forward only.
struct CallLexer {
  private let start: Int
  private let end: Int
  private let close: StaticString
  private let inParentheses: Bool
  private var offset: Int
  private var shortcode: Shortcode

  /// A lexer for the call whose delimiter of two bytes stands at `start`.
  init(at start: Int, before end: Int, close: StaticString, inParentheses: Bool = false) {
    self.start = start
    self.end = end
    self.close = close
    self.inParentheses = inParentheses
    offset = start + 2
    shortcode = Shortcode(name: "", range: start..<start + 2)
  }

  /// Passes over bytes that the caller has looked at.
  mutating func skip(_ count: Int) {
    offset += count
  }

  /// Reads the name; false where there is none.
  mutating func readName(_ text: Span<UInt8>) -> Bool {
    skipBlanks(text)
    let name = word(text)
    guard !name.isEmpty else { return false }
    shortcode.name = text.text(name)
    offset = name.upperBound
    return true
  }

  /// Passes over the `(` behind the name; false where there is none.
  mutating func openParenthesis(_ text: Span<UInt8>) -> Bool {
    skipBlanks(text)
    guard text.has("(", at: offset, before: end) else { return false }
    offset += 1
    return true
  }

  /// Reads the parameters up to the closing delimiter.
  mutating func readParameters(_ text: Span<UInt8>) -> ShortcodeReading {
    while true {
      skipSeparators(text)
      if let length = closeLength(text) {
        offset += length
        shortcode.range = start..<offset
        return .shortcode(shortcode)
      }
      let isOpening =
        text.has("{%", at: offset, before: end)
        || (text.has("{{", at: offset, before: end) && bareValue(text).isEmpty)
      guard offset < end, !isOpening, readParameter(text) else {
        shortcode.range = start..<min(offset, end)
        return .broken(.unclosed, shortcode)
      }
    }
  }

  /// The length of the closing delimiter at the offset, with Liquid's `-` in front of it.
  private func closeLength(_ text: Span<UInt8>) -> Int? {
    if text.has(close, at: offset, before: end) { return 2 }
    let isTrimming =
      text.has("-", at: offset, before: end) && text.has(close, at: offset + 1, before: end)
    return isTrimming ? 3 : nil
  }

  private mutating func skipBlanks(_ text: Span<UInt8>) {
    offset = text.firstOffset(from: offset, before: end) { !$0.isBlank && !$0.isLineEnd }
  }

  private mutating func skipSeparators(_ text: Span<UInt8>) {
    offset = text.firstOffset(from: offset, before: end) {
      !$0.isBlank && !$0.isLineEnd && $0 != UInt8(ascii: ",")
        && !(inParentheses && $0 == UInt8(ascii: ")"))
    }
  }

  /// Reads a value, or a name and its value; false where a quote never ends.
  private mutating func readParameter(_ text: Span<UInt8>) -> Bool {
    let name = word(text)
    let equals = text.firstOffset(from: name.upperBound, before: end) { !$0.isBlank }
    guard !name.isEmpty, text.has("=", at: equals, before: end) else {
      return readValue(text, name: nil)
    }
    offset = text.firstOffset(from: equals + 1, before: end) { !$0.isBlank && !$0.isLineEnd }
    return readValue(text, name: text.text(name))
  }

  private mutating func readValue(_ text: Span<UInt8>, name: String?) -> Bool {
    guard offset < end else { return false }
    let quote = text[offset]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") || quote == UInt8(ascii: "`")
    else {
      let value = bareValue(text)
      add(text, value, name: name)
      offset = value.upperBound
      return true
    }
    let stop = text.firstOffset(from: offset + 1, before: end) {
      $0 == quote || ($0 == 0x0A && quote != UInt8(ascii: "`"))
    }
    guard stop < end, text[stop] == quote else { return false }
    add(text, offset + 1..<stop, name: name)
    offset = stop + 1
    return true
  }

  private mutating func add(_ text: Span<UInt8>, _ value: Range<Int>, name: String?) {
    shortcode.parameters.append(
      ShortcodeParameter(name: name, value: text.text(value), range: value))
  }

  /// A value without quotes: up to a blank, a delimiter, or where Zola's parameter ends.
  /// `{{ page.id }}` in a tag is one value.
  private func bareValue(_ text: Span<UInt8>) -> Range<Int> {
    var stop = offset
    if !inParentheses, text.has("{{", at: stop, before: end) {
      let close = text.firstOffset(from: stop + 2, before: min(end, stop + 100)) {
        $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: "{") || $0.isLineEnd
      }
      if text.has("}}", at: close, before: end) { return offset..<close + 2 }
    }
    while stop < end, !text[stop].isBlank, !text[stop].isLineEnd {
      let ends =
        inParentheses && (text[stop] == UInt8(ascii: ",") || text[stop] == UInt8(ascii: ")"))
      let isDelimiter =
        text.has(close, at: stop, before: end) || text.has("{%", at: stop, before: end)
        || text.has("{{", at: stop, before: end)
      if ends || isDelimiter { break }
      stop += 1
    }
    return offset..<stop
  }

  /// The letters, digits, `_` and `-` at the offset, as names have them.
  private func word(_ text: Span<UInt8>) -> Range<Int> {
    let stop = text.firstOffset(from: offset, before: end) {
      !$0.isDigitOrLetter && $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: "-")
    }
    return offset..<stop
  }
}
