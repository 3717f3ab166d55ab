/// A name in the form that ids take: letters and digits in lower case, one `-` between words.
///
/// Letters of every script are kept, since `日本語.md` must have an id too. Marks such as accents stay
/// with their letter.
public enum Slug {
  /// The slug of a name; empty where the name has neither letter nor digit.
  public static func of(_ name: some StringProtocol) -> String {
    let name = String(name)
    return name.utf8Span.isKnownASCII ? ofASCII(name) : ofCharacters(name)
  }

  /// The slug of a name in ASCII, by bytes: characters take ten times as long.
  private static func ofASCII(_ name: String) -> String {
    let span = name.utf8Span.span
    return String(unsafeUninitializedCapacity: span.count) { slug in
      var (count, betweenWords) = (0, false)
      for offset in span.indices {
        guard span[offset].isDigitOrLetter else {
          betweenWords = count > 0
          continue
        }
        if betweenWords {
          slug[count] = UInt8(ascii: "-")
          count += 1
        }
        betweenWords = false
        slug[count] = span[offset].lowercased
        count += 1
      }
      return count
    }
  }

  private static func ofCharacters(_ name: String) -> String {
    var slug = ""
    var betweenWords = false
    for character in name.lowercased() {
      guard character.isLetter || character.isNumber else {
        betweenWords = !slug.isEmpty
        continue
      }
      if betweenWords { slug.append("-") }
      betweenWords = false
      slug.append(character)
    }
    return slug
  }
}
