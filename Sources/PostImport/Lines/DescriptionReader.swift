import ChapterModel

/// Reads a description on YouTube as text, such as yt-dlp's `.description`.
///
///     line = [marks] stamp [" - " stamp] [separator] title      the usual one
///          | title [separator] ["("] stamp [")"]
///
/// The lines with a stamp are the chapters, where two or more have one; of lines with the stamp
/// before the title and lines with it behind, the more frequent kind. A list that follows a line
/// which is only a link to a video belongs to that video, and the line above has its title: so
/// `chapters export --as youtube` writes several talks. What stands before the first list is the
/// abstract.
enum DescriptionReader: FormatReader {
  static func read(_ text: Span<UInt8>, file: FileName) throws(InputError) -> [Post] {
    var drafts: [TalkDraft] = []
    for block in DescriptionBlock.blocks(of: text) {
      guard !block.chapters.isEmpty || block.link != nil else { continue }
      var draft = TalkDraft(link: block.link ?? file.link)
      draft.title = block.title ?? ""
      draft.chapters = block.chapters
      draft.abstract = block.abstract
      draft.location = block.location
      drafts.append(draft)
    }
    guard !drafts.isEmpty else {
      throw InputError("no two lines have a time and a title", at: .start)
    }
    var post = file.emptyPost
    post.talks = drafts.enumerated().map { $1.talk(in: file, number: $0 + 1) }
    return [post]
  }

  /// The chapters and the prose of a description that stands in another input.
  static func read(
    _ description: String, at location: SourceLocation
  ) -> (chapters: [Chapter], abstract: String) {
    let bytes = Array(description.utf8)
    let blocks = DescriptionBlock.blocks(of: bytes.span, splitsAtLinks: false)
    var chapters = blocks.first?.chapters ?? []
    for index in chapters.indices { chapters[index].location = location }
    return (chapters, blocks.first?.abstract ?? "")
  }
}
