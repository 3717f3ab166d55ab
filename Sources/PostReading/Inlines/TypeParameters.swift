import ChapterModel

/// Tells the parameters of a type in running text, `IMeter<T>`, from a tag of HTML: nobody who
/// writes one in a title means a tag.
enum TypeParameters {
  /// Whether what has a tag's form stands right behind a name, has no attributes, and is no element
  /// that stands in running text.
  static func are(_ tag: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard tag.lowerBound > 0, tag.count > 2, text[tag.lowerBound - 1].isDigitOrLetter,
      text[tag.lowerBound + 1].isLetter
    else { return false }
    let name = tag.lowerBound + 1..<tag.upperBound - 1
    return text.skip(in: name, while: \.isDigitOrLetter) == name.upperBound
      && !inline.contains(HTMLTag.name(text, in: tag))
  }

  /// HTML's elements for running text, those that are obsolete included.
  private static let inline: Set = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "button", "cite", "code", "data",
    "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark", "nobr", "q", "rp", "rt",
    "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u",
    "var", "wbr",
  ]
}
