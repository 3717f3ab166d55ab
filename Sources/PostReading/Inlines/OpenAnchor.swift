/// An anchor, `<a href="…">`, whose end is not found yet.
struct OpenAnchor {
  /// The index of its link.
  let link: Int

  /// The index of its token.
  let token: Int
}
