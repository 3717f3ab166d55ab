/// Why a shortcode is none to its generator.
public enum ShortcodeFlaw: Hashable, Sendable {
  /// It never ends, or a quoted value in it doesn't, or it ends in the other kind's delimiter.
  case unclosed

  /// It has named and positional parameters.
  case mixedParameters

  /// A value without quotes runs into the end: `id=ID>}}`.
  case noBlank

  /// A value stands in single quotes, which are none to Hugo: `{{< youtube 'ID' >}}`.
  case singleQuotes

  /// It holds a character that has no place there, or no name.
  case badCharacter
}
