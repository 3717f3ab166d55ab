/// Where a link leads, as it is written.
struct LinkTarget: Equatable {
  /// The destination's bytes, without the `<` and `>` that may stand around it.
  var destination: Range<Int>

  /// The title's bytes without its quotes.
  var title: Range<Int>?
}
