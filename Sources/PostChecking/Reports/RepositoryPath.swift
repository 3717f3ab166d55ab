/// A path as a repository has it: code hosts and git know no `./` in front.
enum RepositoryPath {
  /// The path without it.
  static func text(_ path: String) -> Substring {
    var rest = path[...]
    while rest.hasPrefix("./") { rest = rest.dropFirst(2).drop { $0 == "/" } }
    return rest
  }
}
