/// The values that a command gets for its placeholders.
public struct CommandValues: Hashable, Sendable {
  private var values: [CommandPlaceholder: String] = [:]

  /// No values.
  public static let none = CommandValues()

  private init() {}

  /// The values of a link: seconds from the start of the video, titles as shown, and the id that
  /// commands take. What isn't known is nil.
  public init(
    url: String? = nil, start: Int? = nil, end: Int? = nil, title: String? = nil,
    talk: String? = nil, id: String? = nil
  ) {
    set(.url, url)
    set(.start, start.map(String.init))
    set(.end, end.map(String.init))
    set(.title, title)
    set(.talk, talk)
    set(.id, id)
  }

  /// The values of a post.
  init(file: String, line: Int) {
    // Neither an option nor a command of an editor's.
    let isPlain = file.hasPrefix("/") || file.hasPrefix("./")
    set(.file, isPlain ? file : "./\(file)")
    set(.line, String(line))
  }

  /// The same with another value.
  func with(_ placeholder: CommandPlaceholder, _ value: String) -> CommandValues {
    var result = self
    result.set(placeholder, value)
    return result
  }

  /// A placeholder's value; nil where there is none here.
  subscript(_ placeholder: CommandPlaceholder) -> String? { values[placeholder] }

  /// A C string ends at a NUL, and what is copied keeps its lines; else a control character has no
  /// business in an argument.
  private mutating func set(_ placeholder: CommandPlaceholder, _ value: String?) {
    guard let value else { return }
    let scalars = value.unicodeScalars.map { scalar -> Unicode.Scalar in
      let isKept = placeholder == .file || (placeholder == .text && scalar != "\0")
      return isKept || scalar.properties.generalCategory != .control ? scalar : " "
    }
    values[placeholder] = String(String.UnicodeScalarView(scalars))
  }
}
