import ChapterCatalog
import ChapterFormats
import ChapterModel
import Testing

@testable import chapters

@Suite struct `A link's target` {
  private static func talk(_ host: VideoHost, _ id: String) -> Talk {
    let starts = [0, 120, 300]
    let chapters = PackedChapters(
      starts.map { Chapter(start: Timestamp(seconds: $0), title: "Ab \($0)") })
    return Talk(id: "größe.1", title: "雪", videos: [Video(host: host, id: id)], chapters: chapters)
  }

  @Test(
    "is the chapter at its time, whoever serves the video",
    arguments: [
      (.vimeo, "123456789", "https://player.vimeo.com/video/123456789#t=2m30s", 1),
      (.mediaCCC, "37c3-größe", "https://media.ccc.de/v/37c3-gr%C3%B6%C3%9Fe#t=300", nil),
      (.mediaCCC, "37c3-12345", "https://media.ccc.de/v/37c3-12345#t=300", 2),
      (
        .recording, "https://example.org/folge.mp3", "https://example.org/folge.mp3#t=119", 0
      ),
      (.youTube, "P9pO0fPGVeo", "https://youtu.be/P9pO0fPGVeo?t=99999", 2),
      (.youTube, "P9pO0fPGVeo", "https://youtu.be/PP3OPvmUwTs?t=3", nil),
    ] as [(VideoHost, String, String, Int?)])
  func chapters(host: VideoHost, id: String, url: String, position: Int?) throws {
    let talk = Self.talk(host, id)
    let post = Post(id: "größe", path: "größe.md", title: "Größe", talks: [talk])
    let target = LinkTarget(try #require(VideoLink(url)))
    let rows = target.talks(in: Catalog(posts: [post])).flatMap(target.rows)
    #expect(rows.map(\.position) == (position.map { [$0] } ?? []))
  }
}
