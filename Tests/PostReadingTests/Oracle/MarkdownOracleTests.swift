import Testing

/// Every heading (level and line), list item (line and column), code block (lines) and link
/// destination that cmark-gfm finds is found at the same place, and nothing that it takes for code
/// is taken for a heading or a link. What is known to be off in cmark-gfm stands in `MarkdownFault`.
@Suite(
  "The scanners read as cmark-gfm does",
  .enabled(
    if: MarkdownTree.isThere,
    "cmark-gfm isn't installed: libcmark-gfm-dev and libcmark-gfm-extensions-dev"))
struct MarkdownOracleTests {
  private static let repositories = SharedFolder.names(in: "corpus").filter { $0 != "README.md" }

  @Test(arguments: Sample.all)
  func `in samples`(sample: Sample) throws {
    compare(try sample.bytes, sample.path)
  }

  @Test(.enabled(if: !repositories.isEmpty, "The corpus isn't there"), arguments: repositories)
  func `in real posts`(repository: String) throws {
    let paths = SharedFolder.paths(below: "corpus/\(repository)").sorted()
    var count = 0
    for path in paths where path.hasSuffix(".md") {
      count += compare([UInt8](try #require(SharedFolder.read(path))), path)
    }
    print("\(repository): \(count) places compared")
  }

  @discardableResult
  private func compare(_ bytes: [UInt8], _ path: String) -> Int {
    let comparison = MarkdownComparison(bytes)
    #expect(comparison.differences.isEmpty, "\(path)")
    return comparison.count
  }
}
