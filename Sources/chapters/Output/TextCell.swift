/// A field of an aligned list.
struct TextCell: Hashable {
  /// The text as the post has it.
  let text: String

  /// What a click on it opens.
  let link: String?

  /// A field with a text.
  init(_ text: String, link: String? = nil) {
    self.text = text
    self.link = link
  }
}
