import ChapterCatalog
import ChapterModel
import PostFiles

/// Reads a folder and says what its catalog keeps in memory.
enum SearchedFolder {
  /// The catalog of a folder.
  static func catalog(_ folder: String) -> Catalog {
    let posts = PostLoader(paths: [folder]).load().posts
    Usage.report("posts read")
    let catalog = Catalog(posts: posts)
    Usage.report("catalog made")
    Usage.trim()
    Usage.report("trimmed")
    print("\(catalog.talkCount) talks, \(catalog.chapterCount) chapters, \(posts.count) posts")
    return catalog
  }
}
