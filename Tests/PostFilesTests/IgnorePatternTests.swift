import Testing

@testable import PostFiles

@Suite struct `An ignore pattern` {
  @Test(
    "means paths as gitignore(5) says",
    arguments: [
      ("entwürfe", "entwürfe", true),
      ("entwürfe", "a/entwürfe", true),
      ("entwürfe", "entwürfe.md", false),
      ("/entwürfe", "entwürfe", true),
      ("/entwürfe", "a/entwürfe", false),
      ("a/b.md", "a/b.md", true),
      ("a/b.md", "x/a/b.md", false),
      ("*.md", "雪.md", true),
      ("*.md", "a/雪.md", true),
      ("/*.md", "a/雪.md", false),
      ("?.md", "雪.md", true),
      ("?.md", "ab.md", false),
      ("a*b*c", "a1b2b3c", true),
      ("a*b*c", "a1b2b3", false),
      ("**/x", "x", true),
      ("**/x", "a/b/x", true),
      ("a/**", "a/b/c", true),
      ("a/**", "a", false),
      ("a/**/z", "a/z", true),
      ("a/**/z", "a/b/c/z", true),
      ("a/**/z", "az", false),
      ("a/*/z", "a/b/c/z", false),
      ("**", "a/b", true),
      ("a**.md", "abc.md", true),
      ("[a-c].md", "b.md", true),
      ("[a-c].md", "d.md", false),
      ("[!a-c].md", "d.md", true),
      ("[^a-c].md", "a.md", false),
      ("[]a].md", "].md", true),
      ("[[:digit:]].md", "7.md", true),
      ("[[:digit:]x].md", "x.md", true),
      ("[[:alpha:]].md", "7.md", false),
      ("[ä-ü].md", "ö.md", true),
      ("[a-].md", "-.md", true),
      ("[z-a].md", "m.md", false),
      ("[a", "a", false),
      ("[a", "[a", false),
      ("a\\", "a", false),
      ("\\*.md", "*.md", true),
      ("\\*.md", "a.md", false),
      ("\\#a", "#a", true),
      ("\\!a", "!a", true),
      ("a ", "a", true),
      ("a\\ ", "a ", true),
      ("\ta", "\ta", true),
      ("A.md", "a.md", false),
    ]) func meansPaths(pattern: String, path: String, isMeant: Bool)
  {
    let read = IgnorePattern(line: Array(pattern.utf8)[...])
    #expect((read?.matches(Array(path.utf8)[...], isFolder: false) ?? false) == isMeant)
  }

  @Test("with a slash at its end means folders only", arguments: ["bau/", "/bau/", "**/bau/"])
  func folders(pattern: String) throws {
    let read = try #require(IgnorePattern(line: Array(pattern.utf8)[...]))
    #expect(read.matches(Array("bau".utf8)[...], isFolder: true))
    #expect(!read.matches(Array("bau".utf8)[...], isFolder: false))
  }

  @Test("is none on a blank line or in a comment", arguments: ["", "   ", "# x", "#x", "/", "!"])
  func none(line: String) {
    #expect(IgnorePattern(line: Array(line.utf8)[...]) == nil)
  }

  @Test("takes time by the product of the lengths, not by their powers")
  func isNotExponential() throws {
    let pattern = String(repeating: "*a", count: 300) + "b"
    let name = String(repeating: "a", count: 600)
    let read = try #require(IgnorePattern(line: Array(pattern.utf8)[...]))
    #expect(!read.matches(Array(name.utf8)[...], isFolder: false))
  }

  @Test("matches bytes that are no UTF-8 as themselves")
  func bytes() throws {
    let read = try #require(IgnorePattern(line: [0xE9, UInt8(ascii: "?")]))
    #expect(read.matches([0xE9, 0xFF], isFolder: false))
    #expect(!read.matches([0xE8, 0xFF], isFolder: false))
  }
}
