import ChapterCatalog
import ChapterFormats
import ChapterModel
import PostImport

/// Writes events in a format and reads them back.
enum RoundTrip {
  /// The events that come back, as a library of that one file has them.
  static func events(
    of events: [Event], as format: ExportFormat, path: String? = nil
  ) -> (events: [Event], posts: [Post]) {
    var output = OutputBuffer()
    _ = format.write(events, to: &output)
    let bytes = output.bytes
    let imported = ImportFormat(rawValue: format.rawValue)
    let path = path ?? "zurück.\(format.fileEnding)"
    let posts = PostImporter.read(bytes.span, path: path, as: imported)
    return (Catalog(posts: posts).events, posts)
  }
}
