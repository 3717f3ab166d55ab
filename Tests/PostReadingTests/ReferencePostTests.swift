import ChapterModel
import PostReading
import Testing

@Suite("The reference post")
struct ReferencePostTests {
  @Test(.enabled(if: Shared.path("corpus/reference") != nil))
  func `dump`() throws {
    let path = try #require(Shared.path("corpus/reference/almalinux-day-germany-2024.md"))
    let post = try Shared.post(path)
    print(post.id, post.title, post.date as Any, post.authors, post.diagnostics)
    for talk in post.talks {
      print("##", talk.id, talk.title, talk.location, talk.language as Any, talk.videos)
      print(talk.abstract)
      for speaker in talk.speakers { print("  -", speaker) }
      for (index, chapter) in talk.chapters.enumerated() {
        print(
          "  ", chapter.location, chapter.start, chapter.end as Any, chapter.title,
          talk.link(to: chapter)!.url() == chapter.writtenLink, talk.chapterID(at: index))
      }
    }
  }
}
