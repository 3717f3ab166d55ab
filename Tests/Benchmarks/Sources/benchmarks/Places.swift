/// Where things lie in the repository that this was built from.
enum Places {
  /// The folder of this package.
  static let package = folder(above: 3)

  /// The folder of the project.
  static let project = folder(above: 5)

  /// The post that is like those the project was made for.
  static let referencePost = "\(project)/samples/almalinux-day-germany-2024.md"

  private static func folder(above levels: Int) -> String {
    #filePath.split(separator: "/").dropLast(levels).reduce("") { "\($0)/\($1)" }
  }
}
