import ChapterModel

/// The parts of a post's path that say which event it belongs to.
struct PostPath {
  /// The file's name.
  let file: FileStem

  /// The folders from the root of the path on, without empty and `.` components.
  private let folders: [Substring]

  private let isAbsolute: Bool

  init(_ path: String) {
    folders = path.utf8.split(separator: UInt8(ascii: "/")).dropLast()
      .map { Substring($0) }.filter { $0 != "." }
    file = FileStem(path)
    isAbsolute = path.hasPrefix("/")
  }

  /// The folder whose event a single talk joins: its own, or its folder's parent where the file
  /// stands for its folder. The folders of a year's months and days are the year's.
  var eventFolder: String {
    (isAbsolute ? "/" : "")
      + Self.withoutDay(eventFolders).map { String($0) }.joined(separator: "/")
  }

  private var eventFolders: ArraySlice<Substring> {
    file.standsForFolder ? folders.dropLast() : folders[...]
  }

  /// The folders up to the year's where they end in `2024/05` or `2024/05/01`.
  private static func withoutDay(_ parts: ArraySlice<Substring>) -> ArraySlice<Substring> {
    for length in [2, 1] where parts.count > length {
      let year = parts[parts.endIndex - 1 - length]
      let days = parts.suffix(length)
      if isNumber(year, of: 4...4), days.allSatisfy({ isNumber($0, of: 1...2) }) {
        return parts.dropLast(length)
      }
    }
    return parts
  }

  private static func isNumber(_ name: Substring, of length: ClosedRange<Int>) -> Bool {
    length.contains(name.utf8.count) && name.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// The folder that an `_index.md` names.
  var folder: String { (isAbsolute ? "/" : "") + folders.map { String($0) }.joined(separator: "/") }

  /// The name of the event's folder in readable form; empty where neither the path nor the folder's
  /// real path says it.
  func eventName(realFolder: String?) -> String {
    let parts = Self.withoutDay(eventFolders)
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
    return (neutral + [Substring(file.stem)]).map { String($0) }.joined(separator: "/")
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
