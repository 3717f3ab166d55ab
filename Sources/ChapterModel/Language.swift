/// The language a talk is held in.
public struct Language: Hashable, Sendable {
  /// The author's words: `English`, `Deutsch (mit Untertiteln)`.
  public var text: String

  /// The ISO 639 code where the words make it clear: `en`, `de`.
  public var code: String?

  /// A language as written, with its code where that is known.
  public init(text: String, code: String? = nil) {
    self.text = text
    self.code = code
  }
}
