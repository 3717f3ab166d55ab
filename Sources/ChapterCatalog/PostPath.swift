import ChapterModel

/// The parts of a post's path that say which event it belongs to.
struct PostPath {
  /// The file's name.
  let file: FileStem

  /// The folders from the root of the path on, without empty and `.` components.
  private let folders: [Substring]

  private let isAbsolute: Bool

  init(_ path: String) {
    folders = path.split(separator: "/").dropLast().filter { $0 != "." }
    file = FileStem(path)
    isAbsolute = path.hasPrefix("/")
  }

  /// The folder whose event a single talk joins: its own, or its folder's parent where the file
  /// stands for its folder.
  var eventFolder: String {
    let parts = file.standsForFolder ? folders.dropLast() : folders[...]
    return (isAbsolute ? "/" : "") + parts.joined(separator: "/")
  }

  /// The folder that an `_index.md` names.
  var folder: String { (isAbsolute ? "/" : "") + folders.joined(separator: "/") }

  /// The name of the event's folder in readable form; empty where neither the path nor the folder's
  /// real path says it.
  func eventName(realFolder: String?) -> String {
    let parts = file.standsForFolder ? folders.dropLast() : folders[...]
    if let name = parts.last, name != "..", !(file.standsForFolder && folders.last == "..") {
      return Self.readable(name)
    }
    let real = (realFolder ?? "").split(separator: "/")
    return Self.readable((file.standsForFolder ? real.dropLast() : real[...]).last ?? "")
  }

  /// What is the same for all translations of a post: the path without languages, whether they
  /// stand behind the name (`träff.es.md`) or are folders (`es/träff.md`).
  var translationKey: String {
    let neutral = folders.filter { LanguageCode($0) == nil }
    return (neutral + [Substring(file.stem)]).joined(separator: "/")
  }

  /// The language that the file's name says, else the innermost folder that is called like one.
  var language: LanguageCode? {
    file.language ?? folders.reversed().lazy.compactMap { LanguageCode($0) }.first
  }

  /// A folder's name in readable form: `almalinux-day_2024` becomes `Almalinux day 2024`.
  private static func readable(_ name: Substring) -> String {
    let words = name.split { $0 == "-" || $0 == "_" || $0 == " " }.joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
