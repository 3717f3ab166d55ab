import ChapterModel
import FrontMatter

/// JSON documents as trees, by the reader of JSON front matter: it keeps lines and columns.
enum JSONText {
  /// The object that a text spells.
  static func read(_ text: Span<UInt8>) throws(InputError) -> Node {
    let start = text.trimmed(0..<text.count).lowerBound
    guard start < text.count, text[start] == UInt8(ascii: "{") else {
      throw InputError("it is no JSON object, which begins with {", at: .start)
    }
    do throws(HeaderError) {
      return try HeaderReader.read(text, as: .json)
    } catch {
      throw InputError(
        error.message, at: SourceLocation(line: error.line, column: error.column))
    }
  }
}

extension Node {
  /// Where it stands.
  var location: SourceLocation { SourceLocation(line: line, column: column) }

  /// The text of a member in one line; nil where there is none or it is empty.
  func line(_ key: String) -> String? {
    self[key]?.text.map(\.inOneLine).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The time that a member holds as a number of seconds.
  func seconds(_ key: String) -> Timestamp? { self[key]?.text.flatMap { InputTime.seconds($0) } }
}
