import ChapterModel
import PostChecking
import Testing

@Suite("A comment in a post")
struct SilenceTests {
  private static let odd = "- 0:00 Å\n- 1:00: Ä\n- 2:00 Ö\n"

  /// Posts whose second line of the list is odd, and the comments that silence it.
  @Test(
    "silences a rule",
    arguments: [
      ("- 0:00 Å\n- 1:00: Ä <!-- chapters-disable-line CH011 -->\n- 2:00 Ö\n", "post.md"),
      (
        "- 0:00 Å <!-- chapters-disable-next-line odd-separator -->\n- 1:00: Ä\n- 2:00 Ö\n",
        "post.md"
      ),
      ("<!--chapters-disable-file CH01-->\n\n\(odd)", "post.md"),
      ("<!-- chapters-disable CH011, CH003 -- weil -->\n\n\(odd)\n- 3:00 Ü\n- 3:00 Ü\n", "post.md"),
      ("\(odd)\n{/* chapters-disable-file */}\n", "post.mdx"),
      ("// chapters-disable-file CH011\n\n* 0:00 Å\n* 1:00: Ä\n* 2:00 Ö\n", "post.adoc"),
      (".. chapters-disable-file CH011\n\n* 0:00 Å\n* 1:00: Ä\n* 2:00 Ö\n", "post.rst"),
    ])
  func silences(text: String, path: String) throws {
    let video =
      path.hasSuffix("adoc")
      ? "video::P9pO0fPGVeo[youtube]\n\n"
      : path.hasSuffix("rst") ? ".. youtube:: P9pO0fPGVeo\n\n" : Checked.head
    #expect(try Checked.findings(video + text, path: path).isEmpty)
    let loud = text.replacing("chapters-", with: "kapitel-")
    let rules = try Checked.findings(video + loud, path: path).map(\.rule)
    #expect(rules.contains(.oddSeparator), "\(rules)")
  }

  @Test("silences rules from front matter")
  func header() throws {
    let body = "---\n\n- 0:00 Å\n- 1:00: Ä\n- 2:00 Ö\n"
    let head = "---\ntitle: Größe\nyoutube_id: P9pO0fPGVeo\n"
    #expect(try Checked.findings(head + "# chapters-disable-file CH011\n" + body).isEmpty)
    #expect(try Checked.findings(head + body).map(\.rule) == [.oddSeparator])
  }

  @Test("silences nothing behind the one that ends it, in code, for other rules or other lines")
  func hears() throws {
    for text in [
      "<!-- chapters-disable CH011 -->\n<!-- chapters-enable CH011 -->\n\n\(Self.odd)",
      "```\n<!-- chapters-disable-file -->\n```\n\n\(Self.odd)",
      "# chapters-disable-file CH011\n\n\(Self.odd)",
      "<!-- chapters-disable-fileCH011 -->\n\n\(Self.odd)",
      "<!-- chapters-disable-next-line CH011 -->\n\n\n\(Self.odd)",
    ] {
      let rules = try Checked.findings(Checked.head + text).map(\.rule)
      #expect(rules.contains(.oddSeparator), "\(text)")
    }
  }

  @Test("is reported where it silences nothing, unless the rule isn't asked for")
  func unused() throws {
    let text = Checked.head + "<!-- chapters-disable-file CH011 CH037 -->\n\n\(Self.odd)"
    let found = try Checked.findings(text)
    #expect(found.map(\.rule) == [.unusedIgnore])
    #expect(
      found[0].diagnostic.message.contains("CH037")
        && !found[0].diagnostic.message.contains("CH011"))
    #expect(try Checked.findings(text, select: ["CH011", "CH090"]).isEmpty)
    let fixed = try Checked.fixed(text)
    #expect(String(decoding: fixed.text.bytes, as: UTF8.self) == text.replacing(" CH037", with: ""))
  }

  @Test("goes as a whole where all of its words are unknown or unused")
  func mended() throws {
    let text =
      Checked.head + "<!-- chapters-disable-file größe CH037 -->\n- 0:00 Å\n- 1:00 Ä\n- 2:00 Ö\n"
    let fixed = try Checked.fixed(text)
    let expected = Checked.head + "- 0:00 Å\n- 1:00 Ä\n- 2:00 Ö\n"
    #expect(String(decoding: fixed.text.bytes, as: UTF8.self) == expected)
    #expect(fixed.findings.isEmpty && fixed.fixedCount == 2)
  }

  @Test("in great numbers takes time in proportion to them")
  func many() throws {
    let lines = (0..<4000).map {
      "- \($0 / 60):\($0 % 60 < 10 ? "0" : "")\($0 % 60) Å <!-- chapters-disable x"
    }
    #expect(try !Checked.findings(Checked.head + lines.joined(separator: "\n")).isEmpty)
  }
}
