/// Which check was asked for last.
struct CheckRequest: Hashable {
  /// The post's path.
  let path: String

  /// The number of the catalog that it was read for; nil while posts are still being read, when there
  /// are many.
  let catalogNumber: Int?
}
