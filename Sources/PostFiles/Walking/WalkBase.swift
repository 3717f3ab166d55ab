/// A folder where the walk began, or began anew behind a link: below it there are no links.
struct WalkBase: Hashable, Sendable {
  /// Which of the named paths it belongs to.
  let root: Int

  /// How many bytes of the paths found below lie before the names in it.
  let length: Int

  /// Where it really is.
  let canonical: FilePath

  /// Where a file or folder below really is.
  func canonical(of path: FilePath) -> FilePath {
    let rest = path.bytes.dropFirst(length)
    return rest.isEmpty ? canonical : canonical.appending(rest)
  }
}
