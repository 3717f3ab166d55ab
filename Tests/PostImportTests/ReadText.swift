import ChapterModel
import PostImport

/// The posts that a text spells.
func read(_ text: String, path: String = "beispiel", as format: ImportFormat? = nil) -> [Post] {
  let bytes = Array(text.utf8)
  return PostImporter.read(bytes.span, path: path, as: format)
}

extension [Post] {
  /// The chapters of all talks, each in a line.
  var chapterLines: [String] {
    flatMap(\.talks).flatMap(\.chapters).map { "\($0.start) \($0.title)" }
  }

  /// The places and messages of all diagnostics.
  var diagnosticLines: [String] {
    flatMap(\.diagnostics).map { "\($0.location.line):\($0.location.column) \($0.message)" }
  }
}
