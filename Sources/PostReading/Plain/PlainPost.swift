import ChapterModel

/// Reads the posts that are written as nearly all posts of a site are in one pass over their bytes.
///
/// A site's recaps are made after one pattern, and its other posts have no video at all. For both the
/// stages of `PostReader` find nothing that can't be told at once; what is written in any other way is
/// theirs alone. A property test holds the two against each other on posts with random changes.
enum PlainPost {
  /// The post that the bytes of a file of Markdown spell; nil where it is no plain one.
  static func read(_ text: Span<UInt8>, path: String) -> Post? {
    guard let header = PlainHeader(text), Encoding.firstBadByte(text) == nil else { return nil }
    var post = Post(
      id: PostID.read(path), path: path, title: header.title,
      date: header.date ?? DateReader.read(path: path), authors: header.authors,
      isDraft: header.isDraft)
    guard VideoTraces.hold(text, in: header.bodyStart..<text.count) else { return post }
    guard let body = PlainBody(text, behind: header) else { return nil }
    guard !body.talks.isEmpty else { return post }
    var talks = PlainTalks(of: post, in: body)
    for talk in body.talks where !talks.append(talk, text) { return nil }
    post.talks = talks.talks
    post.diagnostics = talks.diagnostics
    post.diagnostics.sort { $0.location < $1.location }
    return post
  }
}
