import ChapterModel
import OddPosts
import Testing

@testable import PostReading

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Posts that nobody would write are read to their end; how long that takes, `Tests/Benchmarks` says.
@Suite("A post with far too many")
struct OddShapeTests {
  /// How much of the size that an issue names is read without optimization; all of it when asked for.
  private static let share =
    ProcessInfo.processInfo.environment["CHAPTERS_THOROUGH"] == "1" ? 1 : 32

  private func read(_ bytes: [UInt8]) -> Post {
    let span = bytes.span
    return PostReader.read(span, path: "möte/2024.md")
  }

  private func scan(_ text: String) -> (blocks: [Block], links: Int, bytes: [UInt8]) {
    let bytes = Array(text.utf8)
    let span = bytes.span
    let body = Body(span, from: 0)
    let links = body.blocks.indices.reduce(0) { $0 + body.content(of: $1, span).links.count }
    return (body.blocks, links, bytes)
  }

  @Test(arguments: OddShape.all)
  func `is read to its end, and so is what stands around it`(shape: OddShape) {
    let bytes = shape.post(max(1_000, shape.count / Self.share))
    let post = read(bytes)
    let talk = post.talks.first { $0.videos.first?.id == "P9pO0fPGVeo" }
    let titles = talk?.chapters.map(\.title) ?? []
    #expect(OddShape.chapters.allSatisfy(titles.contains))
    let places = post.talks.map(\.location) + post.diagnostics.map(\.location)
    let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
    #expect(places.allSatisfy { (1...lines).contains($0.line) })
  }

  @Test(arguments: ["- ", "> ", "* > ", "1. > - "])
  func `nested containers is read to a bounded depth`(piece: String) {
    let found = scan(String(repeating: piece, count: 10_000) + "djupt\n")
    #expect(found.blocks.count == BlockScanner.depthLimit + 1)
    #expect(found.blocks.last?.kind == .paragraph)
  }

  @Test func `columns is a table of two rows`() {
    let row = String(repeating: "| [x](/ä) ", count: 2_000) + "|\n"
    let found = scan(row + String(repeating: "|---", count: 2_000) + "|\n" + row)
    #expect(found.blocks.map(\.kind) == [.tableRow, .tableRow])
    #expect(found.links == 4_000)
  }

  @Test func `bare URLs has all of them`() {
    let count = 1_000_000 / Self.share
    #expect(scan(String(repeating: "https://a.b/ö ", count: count)).links == count)
  }

  @Test func `definitions finds one for each use`() {
    let count = 100_000 / Self.share
    let definitions = (0..<count).map { "[länk \($0)]: /\($0)\n" }.joined()
    let uses = (0..<count).map { "[LÄNK  \($0)][] " }.joined()
    #expect(scan(definitions + "\n" + uses).links == count)
  }

  @Test func `brackets around a link keeps the link`() {
    let found = scan(String(repeating: "[", count: 50_000) + "a](/ö)")
    #expect(found.links == 1)
  }

  @Test func `openings of comments is text, and the link behind them one`() {
    #expect(scan("å " + String(repeating: "<!--", count: 50_000) + "[a](/ö)").links == 1)
    #expect(scan("å " + String(repeating: "<a href=\"", count: 50_000) + " [a](/ö)").links == 1)
  }

  @Test func `backticks pairs those of one length`() {
    let runs = (1...300).map { String(repeating: "`", count: $0) }.joined(separator: " ")
    #expect(scan(runs + " [a](/ö)").links == 1)
    #expect(scan(runs + " [a](/ö) " + runs).links == 0)
  }
}
