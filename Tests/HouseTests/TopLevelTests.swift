import Testing

@Suite struct TopLevelTests {
  /// What builds and tests leave behind, which git ignores too.
  private static func isLeftover(_ name: String) -> Bool {
    name == "Package.resolved" || name.hasSuffix(".profraw")
  }

  @Test func `holds the five, the licence and dotfiles`() throws {
    let names = try Repository.names().filter { !$0.hasPrefix(".") && !Self.isLeftover($0) }
    #expect(names == ["LICENSE", "Package.swift", "README.md", "Sources", "Tests", "samples"])
  }

  @Test func `holds no leftover that git would keep`() throws {
    let ignored = try Repository.text(".gitignore").split(whereSeparator: \.isNewline)
    #expect(ignored.contains("Package.resolved"))
    #expect(ignored.contains("*.profraw"))
  }
}
