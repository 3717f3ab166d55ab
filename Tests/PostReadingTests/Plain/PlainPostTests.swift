import ChapterModel
import TestPrograms
import Testing

@testable import PostReading

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

@Suite struct `A plain post` {
  private static func plain(_ post: String, path: String = "2024/tür.md") -> Post? {
    let bytes = Array(post.utf8)
    let span = bytes.span
    return PlainPost.read(span, path: path)
  }

  private static func inStages(_ post: String, path: String = "2024/tür.md") -> Post {
    let bytes = Array(post.utf8)
    let span = bytes.span
    return PostReader.readInStages(span, path: path, as: .markdown)
  }

  private static let rounds = getenv("CHAPTERS_THOROUGH") == nil ? 150 : 25_000

  @Test(arguments: 0..<4)
  func `is what all stages make of it, whatever is changed in it`(round: Int) {
    let seed = UInt64.random(in: .min ... .max)
    print("plain posts, round \(round), seed \(seed)")
    var recap = PlainRecap(seed: seed)
    var plainCount = 0
    for _ in 0..<Self.rounds {
      let post = recap.post()
      for text in [post, recap.changed(post), recap.changed(post)] {
        guard let read = Self.plain(text) else { continue }
        if !read.talks.isEmpty { plainCount += 1 }
        let all = Self.inStages(text)
        guard read != all else { continue }
        Issue.record("seed \(seed)\n\(PostDifference.between(read, all))\n\(text)")
        return
      }
    }
    #expect(plainCount > Self.rounds / 8)
  }

  @Test(arguments: Sample.all)
  func `is what all stages make of it among the samples`(sample: Sample) throws {
    let bytes = try sample.bytes
    let span = bytes.span
    guard let read = PlainPost.read(span, path: sample.path) else { return }
    #expect(read == PostReader.readInStages(span, path: sample.path, as: .markdown))
  }
}
