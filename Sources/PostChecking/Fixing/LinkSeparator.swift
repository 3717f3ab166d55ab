import ChapterModel

/// What separates two parameters of a link, as HTML may have it too: `&amp;`.
enum LinkSeparator {
  private static let escapes: [StaticString] = ["amp;", "#38;", "#038;", "#x26;"]

  /// The offset behind the separator that begins at an offset.
  static func end(_ text: Span<UInt8>, at start: Int) -> Int {
    let behind = start + 1
    let escape = escapes.first { text.has($0, at: behind, before: text.count) }
    return behind + (escape?.utf8CodeUnitCount ?? 0)
  }

  /// Where the separator begins that ends at an offset; nil where none does.
  static func start(_ text: Span<UInt8>, before end: Int) -> Int? {
    guard end > 0 else { return nil }
    for escape in escapes {
      let mark = end - escape.utf8CodeUnitCount - 1
      if mark >= 0, text[mark] == UInt8(ascii: "&"), text.has(escape, at: mark + 1, before: end) {
        return mark
      }
    }
    switch Unicode.Scalar(text[end - 1]) {
    case "?", "&", "#": return end - 1
    default: return nil
    }
  }
}
