/// What a header holds at a place. Scalars are text: whether `1:30` is a time, 90 or a title is for
/// those to say who know the key.
public indirect enum Value: Hashable, Sendable {
  /// A text, number, date, flag or null as written; `quoted` where the author said that it is text.
  case scalar(String, quoted: Bool)

  /// A list.
  case sequence([Node])

  /// Keys with values, in the order written; a key may be there twice.
  case mapping([Entry])
}
