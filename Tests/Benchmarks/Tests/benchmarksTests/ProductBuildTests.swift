import PlainFiles
import Testing

@testable import benchmarks

@Suite struct ProductBuildTests {
  @Test func `takes the flags that the README gives`() throws {
    // A command that goes on in the next line is one.
    let readme = try Files.text("\(Places.project)/README.md")
      .split(separator: " \\\n  ").joined(separator: " ")
    let flags = ProductBuild.staticFlags.joined(separator: " ")
    #expect(readme.contains("swift build -c release \(flags)\n"))
  }
}
