import FrontMatter
import PostReading
import Testing

/// Real posts, where the folder with them is there.
@Suite("The headers of real posts", .enabled(if: SharedFolder.path("corpus") != nil))
struct CorpusHeadersTests {
  @Test("are all found, closed and read, and so are their dates")
  func all() throws {
    var counts = (posts: 0, headers: 0, dates: 0)
    for path in SharedFolder.paths(below: "corpus") where path.hasSuffix(".md") {
      // Templates for new posts: `{{ … }}` in them is not YAML yet.
      if path.contains("/archetypes/") { continue }
      let bytes = [UInt8](try #require(SharedFolder.read(path)))
      counts.posts += 1
      let extent = HeaderScanner.read(bytes.span)
      #expect(extent.unclosed == nil, "\(path)")
      guard let format = extent.format else { continue }
      counts.headers += 1
      let header = Array(bytes[extent.header])
      let node = try HeaderReader.read(header.span, as: format)
      guard let date = node["date"]?.text else { continue }
      #expect(DateReader.read(date) != nil, "\(path): \(date)")
      counts.dates += 1
    }
    print("\(counts.posts) posts, \(counts.headers) headers, \(counts.dates) dates")
    #expect(counts.headers > counts.posts / 2)
    #expect(counts.dates > counts.headers / 2)
  }
}
