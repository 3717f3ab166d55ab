import ChapterModel
import FrontMatter

/// Reads what `chapters export --as json`, or `list` and `search` with `--format json`, wrote: the same events, talks and chapters, with the places
/// that they have in this file. Its schema is that of version 1.
enum ExportReader: FormatReader {
  static func read(_ text: Span<UInt8>, file: FileName) throws(InputError) -> [Post] {
    let root = try JSONText.read(text)
    let kind = try ExportItem.kind(of: root)
    guard let items = root["items"], case .sequence(let parts) = items.value else {
      throw InputError("it has no items", at: root.location)
    }
    var collection = ImportedEvents(file: file)
    var diagnostics: [Diagnostic] = []
    for part in parts { ExportItem.add(part, kind: kind, to: &collection, &diagnostics, file) }
    return collection.posts(diagnostics)
  }
}
