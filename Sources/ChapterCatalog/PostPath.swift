/// The parts of a post's path that say which event it belongs to.
struct PostPath {
  /// The folders from the root of the path on, without empty and `.` components.
  private let folders: [Substring]

  /// The file's name without its last extension.
  private let stem: Substring

  private let isAbsolute: Bool

  init(_ path: String) {
    var components = path.split(separator: "/").filter { $0 != "." }
    let name = components.popLast() ?? ""
    folders = components
    stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
    isAbsolute = path.hasPrefix("/")
  }

  /// Whether the file gives its folder a title instead of being a post of it: Hugo's `_index.md`.
  var isFolderTitle: Bool { stem == "_index" }

  /// Whether the file stands for its folder: `README.md`, `index.md`.
  private var standsForFolder: Bool {
    stem.lowercased() == "readme" || stem.lowercased() == "index"
  }

  /// The folder whose event a single talk joins: its own, or its folder's parent where the file
  /// stands for its folder.
  var eventFolder: String {
    let parts = standsForFolder ? folders.dropLast() : folders[...]
    return (isAbsolute ? "/" : "") + parts.joined(separator: "/")
  }

  /// The folder that an `_index.md` names.
  var folder: String { (isAbsolute ? "/" : "") + folders.joined(separator: "/") }

  /// A folder's last name in readable form: `almalinux-day_2024` becomes `Almalinux day 2024`.
  static func readableName(ofFolder folder: String) -> String {
    let name = folder.split(separator: "/").last ?? ""
    let words = name.split { $0 == "-" || $0 == "_" || $0 == " " }.joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
