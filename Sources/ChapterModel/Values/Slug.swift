/// A name in the form that ids take: letters and digits in lower case, one `-` between words.
///
/// Letters of every script are kept, since `日本語.md` must have an id too. Marks such as accents stay
/// with their letter.
public enum Slug {
  /// The slug of a name; empty where the name has neither letter nor digit.
  public static func of(_ name: some StringProtocol) -> String {
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
