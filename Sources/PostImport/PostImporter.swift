public import ChapterModel
import PostReading

/// Reads what isn't a post, or is one: bytes in, posts and diagnostics out. Bad input never throws
/// out of it, and takes time in proportion to its length.
public enum PostImporter {
  /// How the names of posts end, in small letters.
  public static let postEndings = [
    ".md", ".markdown", ".mdx", ".qmd", ".adoc", ".rst", ".html", ".org",
  ]

  /// The posts that the bytes of a file spell: several where a file holds the talks of several
  /// events.
  ///
  /// - Parameters:
  ///   - text: the file's bytes, whatever they are.
  ///   - path: the file's path, which gives ids and may give a title.
  ///   - format: the form that a person named; nil to tell it by the path and the first bytes.
  /// - Returns: at least one post; without talks but with a diagnostic where nothing could be read.
  public static func read(
    _ text: Span<UInt8>, path: String, as format: ImportFormat? = nil
  ) -> [Post] {
    let start = text.has("\u{FEFF}", at: 0, before: text.count) ? 3 : 0
    let bytes = text.extracting(start..<text.count)
    switch format.map(FormatGuess.one) ?? FormatGuess(path: path, bytes) {
    case .post: return [PostReader.read(text, path: path)]
    case .one(let format):
      if let markup = format.markup { return [PostReader.read(text, path: path, as: markup)] }
      return reader(of: format).map { read(bytes, path: path, by: $0) } ?? []
    case .unknown(let sentence):
      var post = FileName(path).emptyPost
      post.diagnostics = [Diagnostic(.inputSyntax, at: .start, sentence)]
      return [post]
    }
  }

  /// Whether the bytes of a file are read as a post rather than in another form.
  public static func isPost(
    _ text: Span<UInt8>, path: String, as format: ImportFormat? = nil
  ) -> Bool {
    guard format == nil else { return false }
    let start = text.has("\u{FEFF}", at: 0, before: text.count) ? 3 : 0
    return FormatGuess(path: path, text.extracting(start..<text.count)) == .post
  }

  private static func read(
    _ text: Span<UInt8>, path: String, by reader: any FormatReader.Type
  ) -> [Post] {
    let file = FileName(path)
    do throws(InputError) {
      let posts = try reader.read(text, file: file)
      let isEmpty = posts.allSatisfy { post in
        post.diagnostics.isEmpty
          && post.talks.allSatisfy { $0.chapters.isEmpty && $0.videos.isEmpty }
      }
      guard isEmpty else { return posts }
      throw InputError("there are no chapters in it", at: .start)
    } catch {
      var post = file.emptyPost
      post.diagnostics = [error.diagnostic]
      return [post]
    }
  }

  /// What reads a form that is no post.
  private static func reader(of format: ImportFormat) -> (any FormatReader.Type)? {
    switch format {
    case .markdown, .html, .org, .asciidoc, .rst: nil
    case .youtube: DescriptionReader.self
    case .ytDLP: InfoJSONReader.self
    case .pyvideo: PyVideoReader.self
    case .podcast: PodcastReader.self
    case .json: ExportReader.self
    case .jsonl: ExportLinesReader.self
    case .csv: CSVReader.self
    case .webvtt: WebVTTReader.self
    case .ffmetadata: FFMetadataReader.self
    case .podlove: PodloveReader.self
    case .matroska: MatroskaReader.self
    case .ogm: OGMReader.self
    case .m3u: M3UReader.self
    case .xspf: XSPFReader.self
    case .edl: EDLReader.self
    case .clips: ClipsReader.self
    }
  }
}
