import ChapterModel
import PostReading
import TestPrograms
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite("Posts made by the hundred", .enabled(if: SharedFolder.path(SharedFolder.maker) != nil))
struct MadePostsTests {
  /// What the tool counted while it wrote.
  private struct Counts: Decodable {
    let files: Int
    let talks: Int
    let chapters: Int
    let linkedVideos: Int
  }

  @Test func `have as many talks and chapters as were made`() throws {
    let folder = try TemporaryFolder()
    let tool = try #require(SharedFolder.path(SharedFolder.maker))
    #expect(try ProgramRun("python3", [tool, folder.path("made"), "200"]).status == 0)
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let counts = try decoder.decode(
      Counts.self, from: Data(contentsOf: URL(filePath: folder.path("made/stats.json"))))
    let posts = try FileManager.default.subpathsOfDirectory(atPath: folder.path("made/content"))
      .filter { $0.hasSuffix(".md") }
      .map { path in
        let bytes = try [UInt8](
          Data(contentsOf: URL(filePath: folder.path("made/content/\(path)"))))
        let span = bytes.span
        return PostReader.read(span, path: path)
      }
    #expect(posts.count == counts.files)
    #expect(posts.reduce(0) { $0 + $1.talks.count } == counts.talks + counts.linkedVideos)
    let talks = posts.flatMap(\.talks)
    #expect(talks.reduce(0) { $0 + $1.chapters.count } == counts.chapters)
    for talk in talks {
      let links = talk.chapters.map { talk.link(to: $0)?.url(.watch) }
      #expect(links == talk.chapters.map(\.writtenLink))
      #expect(talk.chapters.allSatisfy { $0.start.description == $0.label })
    }
    let odd = posts.flatMap(\.diagnostics).filter { $0.rule.severity >= .warning }
    #expect(odd.allSatisfy { $0.rule == .oddSeparator })
  }
}
