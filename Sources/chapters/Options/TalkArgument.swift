import ArgumentParser

/// Video ids may begin with a dash, and so do options: `chapters link -dQw4w9WgXc` should just work.
///
/// Arguments that have the shape of a talk's id and are no option get a blank in front before the
/// options are read, and lose it afterwards.
enum TalkArgument {
  private static let idLength = 11
  private static let mark: Character = " "

  /// The arguments, with those marked that begin with a dash and can only be a talk's id.
  static func marked(_ arguments: [String]) -> [String] {
    let command = arguments.first { !$0.hasPrefix("-") }
    guard let command, [Link.name, Show.name, Export.name].contains(command) else {
      return arguments
    }
    let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
    return arguments[..<end].map { isTalkID($0) ? "\(mark)\($0)" : $0 } + arguments[end...]
  }

  /// The argument as the person wrote it.
  static func unmarked(_ argument: String) -> String {
    argument.hasPrefix("\(mark)-") ? String(argument.dropFirst()) : argument
  }

  /// Eleven characters of an id, a dash the first of them, and nothing behind or what may follow a
  /// video's id in a talk's or chapter's id.
  private static func isTalkID(_ argument: String) -> Bool {
    let id = argument.utf8.prefix(idLength)
    guard argument.hasPrefix("-"), id.count == idLength, id.allSatisfy(isIDByte),
      argument != "--no-ignore"
    else { return false }
    guard let next = argument.utf8.dropFirst(idLength).first else { return true }
    return next == UInt8(ascii: ".") || next == UInt8(ascii: "@")
  }

  private static func isIDByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
