import ChapterModel

/// The first line of the JavaScript that MDX takes out of a post, up to the next blank line:
///
///     import "…" / import … from "…" / import {        export const … / export default … / export {
enum ModuleLine {
  /// Whether a line is one. Prose that begins with the same word has none of their forms.
  static func begins(_ text: Span<UInt8>, in line: Range<Int>) -> Bool {
    let content = text.trimmedWhitespace(line)
    if text.has("import ", at: content.lowerBound, before: content.upperBound) {
      return isImport(text, in: content.dropFirst(7))
    }
    guard text.has("export ", at: content.lowerBound, before: content.upperBound) else {
      return false
    }
    return isExport(text, in: content.dropFirst(7))
  }

  private static func isImport(_ text: Span<UInt8>, in range: Range<Int>) -> Bool {
    guard let first = range.first, let last = range.last else { return false }
    if isQuote(text[first]) { return true }
    if text[first] == UInt8(ascii: "{"), text.firstOffset(of: UInt8(ascii: "}"), in: range) == nil {
      return true
    }
    let end = text[last] == UInt8(ascii: ";") ? last : range.upperBound
    guard end > first, isQuote(text[end - 1]) else { return false }
    return text.firstOffset(of: " from ", in: first..<end) != nil
  }

  private static func isExport(_ text: Span<UInt8>, in range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    if text[first] == UInt8(ascii: "{") || text[first] == UInt8(ascii: "*") { return true }
    let wordEnd = text.skip(in: range, while: \.isLetter)
    guard wordEnd < range.upperBound, text[wordEnd] == UInt8(ascii: " ") else { return false }
    let word = text.text(first..<wordEnd)
    let rest = wordEnd + 1..<range.upperBound
    switch word {
    case "const", "let", "var": return text.firstOffset(of: UInt8(ascii: "="), in: rest) != nil
    case "function", "async", "class", "default":
      return [UInt8(ascii: "("), UInt8(ascii: "{"), UInt8(ascii: ";")].contains {
        text.firstOffset(of: $0, in: rest) != nil
      }
    default: return false
    }
  }

  private static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }
}
