import PlainFiles
import Testing

@testable import benchmarks

@Suite struct ProductBuildTests {
  @Test func `takes the flags that the README gives`() throws {
    let readme = try Files.text("\(Places.project)/README.md")
    let flags = ProductBuild.staticFlags.joined(separator: " ")
    #expect(readme.contains("swift build -c release \(flags)\n"))
  }
}
