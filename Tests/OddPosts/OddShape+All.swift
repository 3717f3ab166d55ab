extension OddShape {
  /// The shapes that tests read and benchmarks measure.
  public static let all = pieces + lines + lists + tables + links + shortcodes + headers

  /// Openings that nothing closes, and other pieces in one line.
  private static let pieces: [OddShape] =
    [
      "[", "![", "](", "[a](", "[a](<b", "[a][", "[a](b '", "[a](b (", "[[a]", "[a]", "![[",
      "<", "<!--", "<!-- a -->", "<a ", "<a x='", "<a href=\"", "<a b ", "</", "<?", "<![CDATA[",
      "<!A", "<a href='https://youtu.be/P9pO0fPGVeo'>", "<iframe src=\"", "<figcaption>",
      "`", "`` ` ", "``` ", "*a_ ", "_a ", "**a*", "*a **b ", "*", "~~a", "a**b*c",
      "&#", "&amp", "&amp;", "&a", "\\", "\\[", "> ", "- ", "1. ", "* > ", "|", "#", "=", "{",
      "{/*",
      "http://", "http://a", "(http://a.b", "www.", "http://a.b;", ":a", ":tada:", "0:00 ",
      "(1:05) ",
      "\r", "\u{0}", "\u{1A}", "日本",
    ].map { OddShape($0, 50_000) }

  private static let lines: [OddShape] = [
    OddShape("ten megabytes in one line", 500_000) {
      String(repeating: "ord https://youtu.be ", count: $0)
    },
    OddShape("lines", 500_000) { String(repeating: "ord\n", count: $0) },
    OddShape("lines of a list", 100_000) { String(repeating: "- ord\n", count: $0) },
    OddShape("openings of comments in lines", 50_000) { String(repeating: "<!--\n\n", count: $0) },
    OddShape("openings of tags in lines", 50_000) { String(repeating: "<a href=\"\n", count: $0) },
    OddShape("openings of fences", 50_000) { String(repeating: "```a\n", count: $0) },
    OddShape("headings", 50_000) { String(repeating: "## Föredrag\n\n", count: $0) },
    OddShape("underlines", 50_000) { String(repeating: "a\n---\n", count: $0) },
    OddShape("runs of backticks of different lengths", 50_000) { count in
      (0..<count).map { String(repeating: "`", count: 1 + $0 % 997) }.joined(separator: " ")
    },
  ]

  private static let lists: [OddShape] = [
    OddShape("items that each stand in the one above", 10_000) { count in
      (0..<count).map { String(repeating: " ", count: min($0, 200) * 2) + "- nivå\n" }.joined()
    },
    OddShape("lines below nested quotes", 10_000) { count in
      String(repeating: "> ", count: 200) + "djupt\n" + String(repeating: "> > a\n", count: count)
    },
    OddShape("blank lines below nested items", 50_000) { count in
      String(repeating: "- ", count: 200) + "djupt\n" + String(repeating: "\n", count: count)
        + "slut"
    },
    OddShape("chapters", 50_000) { count in
      chapterLines(count) { "- [\($0)](https://youtu.be/P9pO0fPGVeo?t=\($1)) Åter" }
    },
    OddShape("chapters without links", 50_000) { count in
      chapterLines(count) { stamp, _ in "\(stamp) Åter" }
    },
  ]

  private static let tables: [OddShape] = [
    OddShape("columns", 2_000) { count in
      let row = String(repeating: "| [x](https://youtu.be/P9pO0fPGVeo) ", count: count) + "|\n"
      return row + String(repeating: "|---", count: count) + "|\n" + row
    },
    OddShape("rows", 50_000) {
      "| a | b |\n|---|---|\n" + String(repeating: "| ä | ö |\n", count: $0)
    },
    OddShape("lines that begin no table", 50_000) {
      String(repeating: "|---|\na|b|c\n", count: $0)
    },
  ]

  private static let links: [OddShape] = [
    OddShape("bare URLs", 1_000_000) {
      String(repeating: "https://youtu.be/P9pO0fPGVeo ", count: $0)
    },
    OddShape("bare URLs in lines", 200_000) {
      String(repeating: "https://youtu.be/P9pO0fPGVeo\n", count: $0)
    },
    OddShape("videos", 20_000) { count in
      (0..<count).map { "https://youtu.be/\(videoID($0))\n\n" }.joined()
    },
    OddShape("sections with videos", 20_000) { count in
      (0..<count).map { "## Föredrag \($0)\n\nhttps://youtu.be/\(videoID($0))\n\n" }.joined()
    },
    OddShape("definitions and uses", 100_000) { count in
      (0..<count).map { "[länk \($0)]: https://youtu.be/P9pO0fPGVeo?t=\($0)\n" }.joined() + "\n"
        + (0..<count).map { "[länk \($0)]\n" }.joined()
    },
    OddShape("images in images", 50_000) { count in
      String(repeating: "![", count: count) + String(repeating: "](/a)", count: count)
    },
    OddShape("links in an anchor", 50_000) { count in
      "<a href='/b'>" + String(repeating: "[a](/c) ", count: count) + "</a>"
    },
    OddShape("brackets in brackets", 50_000) { count in
      "[a]: /b\n\n" + String(repeating: "[", count: count) + String(repeating: "]", count: count)
    },
    OddShape("emphasis in emphasis", 50_000) { count in
      String(repeating: "*a **b ", count: count) + String(repeating: "c** d*", count: count)
    },
    OddShape("definitions without an end", 50_000) { String(repeating: "[a]: b \"c\n", count: $0) },
    OddShape("uses of one definition", 100_000) {
      "[a]: /b\n\n" + String(repeating: "[a] ", count: $0)
    },
  ]

  private static let shortcodes: [OddShape] = [
    "{{<", "{{< x ", "{{< x \"", "{{< x `", "{{</*", "{{% x ", "{{% /", "{% ", "{% x '", "{% x \"",
    "{{", "{{ a(", "{{ a(b='", "{{< youtube P9pO0fPGVeo >}}\n", "[embed]", "video::",
  ].map { OddShape($0, 50_000) }

  private static let headers: [OddShape] = [
    header("openings of YAML", 50_000) { "a: " + String(repeating: "[", count: $0) },
    header("keys of YAML", 50_000) { count in (0..<count).map { "k\($0): v\n" }.joined() },
    header("nested keys of YAML", 5_000) { count in
      (0..<count).map { String(repeating: " ", count: min($0, 500)) + "k:\n" }.joined()
    },
    header("chapters of YAML", 50_000) { count in
      "youtube: P9pO0fPGVeo\nchapters:\n"
        + chapterLines(count) { "  - time: \"\($0)\"\n    title: Nr \($1)" }
    },
    header("openings of TOML", 50_000, mark: "+++") { "a = " + String(repeating: "[", count: $0) },
    header("keys of TOML", 50_000, mark: "+++") { count in
      (0..<count).map { "k\($0) = 1\n" }.joined()
    },
    header("tables of TOML", 50_000, mark: "+++") { count in
      (0..<count).map { "[[t]]\nk = \($0)\n" }.joined()
    },
    header("openings of JSON", 50_000, mark: "") { String(repeating: "{\"a\":[", count: $0) },
  ]
}

extension OddShape {
  /// A shape whose excess stands in front matter; the recap follows.
  private static func header(
    _ name: String, _ count: Int, mark: String = "---", body: @escaping @Sendable (Int) -> String
  ) -> OddShape {
    var shape = OddShape(name, count, body: body)
    shape.mark = mark
    return shape
  }

  /// Lines with ascending stamps, each with its seconds.
  private static func chapterLines(_ count: Int, line: (String, Int) -> String) -> String {
    (2..<count + 2).map { minute in
      let hours = minute / 60
      let minutes = minute % 60
      let padded = minutes < 10 && hours > 0 ? "0\(minutes)" : "\(minutes)"
      let stamp = hours > 0 ? "\(hours):\(padded):00" : "\(minutes):00"
      return line(stamp, minute * 60) + "\n"
    }.joined()
  }

  /// A well-formed id, another one for each number.
  private static func videoID(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "a", count: 10 - digits.count) + digits + "A"
  }
}
