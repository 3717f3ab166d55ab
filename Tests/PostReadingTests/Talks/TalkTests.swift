import ChapterModel
import PostReading
import Testing

@Suite("A talk")
struct TalkTests {
  private static let video = "https://youtu.be/P9pO0fPGVeo"
  private static let other = "https://youtu.be/aMvI5E9-LYI"

  private func read(_ text: String, path: String = "möten/2024-05-01_första-mötet.md") -> Post {
    let bytes = Array(
      text.replacing("U1", with: Self.video).replacing("U2", with: Self.other).utf8)
    let span = bytes.span
    return PostReader.read(span, path: path)
  }

  private func speakers(_ talk: Talk?) -> [String] {
    talk?.speakers.map { $0.name + ($0.affiliation.map { "|" + $0 } ?? "") } ?? []
  }

  @Test(
    "has the speakers that its section names",
    arguments: [
      (
        "#### Speakers:\n\n* Zoë Łukasz - Chef, Äpple\n* Kenneth Tan, PhD - Chef @ Sardina",
        ["Zoë Łukasz|Chef, Äpple", "Kenneth Tan, PhD|Chef @ Sardina"]
      ),
      ("**Speaker(s):** Zoë Łukasz, Wei Liu", ["Zoë Łukasz", "Wei Liu"]),
      ("**Speaker**: [Zoë Łukasz](https://x.org), Äpple", ["Zoë Łukasz|Äpple"]),
      ("Host: Zoë Łukasz\nGuests: Wei Liu & Ana Ek", ["Zoë Łukasz", "Wei Liu", "Ana Ek"]),
      ("- Host: Zoë\n- Guest: Wei Liu", ["Zoë", "Wei Liu"]),
      ("<em>Zoë Łukasz - Chef @ Äpple</em>", ["Zoë Łukasz|Chef @ Äpple"]),
      ("*Zoë Łukasz and Wei Liu*", ["Zoë Łukasz", "Wei Liu"]),
      ("Talk by [Zoë Łukasz](https://x.org)", ["Zoë Łukasz"]),
      ("Speakers:\n\nZoë Łukasz - Chef\n\nWei Liu", ["Zoë Łukasz|Chef", "Wei Liu"]),
      ("#### Ponentes\n\n1. Zoë Łukasz, Äpple AB\n2. Wei", ["Zoë Łukasz|Äpple AB", "Wei"]),
      ("*Det var en gång – för länge sedan*", []), ("**Observera!**", []),
      ("Vi var i *San Sebastián*.", []),
    ] as [(String, [String])])
  func named(text: String, expected: [String]) {
    let post = read("## Kärnan\n\n\(text)\n\n{{< youtube P9pO0fPGVeo >}}\n\nOm kärnan i år.\n")
    #expect(speakers(post.talks.first) == expected)
    #expect(post.talks.first?.title == "Kärnan")
    #expect(post.talks.first?.abstract.hasSuffix("Om kärnan i år.") ?? false)
  }

  @Test(
    "has the speakers that its heading names",
    arguments: [
      ("Kärnan by Zoë Łukasz", "Kärnan", ["Zoë Łukasz"]),
      ("Kärnan - Wei Liu", "Kärnan", ["Wei Liu"]),
      ("Kärnan - Zoë Łukasz", "Kärnan - Zoë Łukasz", []), ("1. Ä: Ö", "1. Ä: Ö", []),
      ("<u>Kärnan **och**</u> [vi](https://x.org) :tada: {#id}", "Kärnan och vi", []),
    ] as [(String, String, [String])])
  func heading(heading: String, title: String, names: [String]) {
    let post = read("# Träff\n\n## \(heading)\n\nWei Liu berättade.\n\n[Video](U1)\n")
    #expect(post.talks.map(\.title) == [title])
    #expect(speakers(post.talks.first) == names)
  }

  @Test func `has the names at the ends of headings where all talks have them`() {
    let post = read("## Ä - Zoë Łukasz\n\n[Video](U1)\n\n## Ö - Wei Liu\n\n[Video](U2)\n")
    #expect(post.talks.map(\.title) == ["Ä", "Ö"])
    #expect(post.talks.map(speakers) == [["Zoë Łukasz"], ["Wei Liu"]])
  }

  @Test(
    "is each link of a list or table",
    arguments: [
      (
        "- [Ä](U1) by [Zoë Łukasz](https://x.org)\n- Wei Liu: [Ö](U2).", ["Ä", "Ö"],
        ["Zoë Łukasz", "Wei Liu"]
      ),
      (
        "- **Ä i år:** Zoë visar ([slides](/a), [video](U1))\n- Ö ([slides](/b), [video](U2))",
        ["Ä i år", "Ö"], []
      ),
      (
        "| Talk | Speaker | Film |\n|---|---|---|\n| Ä | Zoë | [Video](U1) |\n| Ö | Wei Liu | [Video](U2) |",
        ["Ä", "Ö"], ["Zoë", "Wei Liu"]
      ),
      ("- [Ä](U1)\n  och mer om det\n- [Ö](U2)", ["Ä", "Ö"], []),
    ] as [(String, [String], [String])])
  func entries(text: String, titles: [String], names: [String]) {
    let post = read("# Träff\n\n## Föredrag\n\n\(text)\n")
    #expect(post.talks.map(\.title) == titles)
    #expect(post.talks.flatMap(speakers) == names)
  }

  @Test(
    "among several of a section has the text that is clearly its own",
    arguments: [
      (
        "**Ä**\n\nSpeaker: Zoë\n\nOm ä.\n\nU1\n\n**Ö**\n\nOm ö.\n\nU2", ["Om ä.", "Om ö."],
        ["Ä", "Ö"]
      ),
      ("U1\n\nOm ä.\n\nU2\n\nOm ö.", ["Om ä.", "Om ö."], ["Föredrag 1", "Föredrag 2"]),
      ("Om ä.\n\nU1\n\nOm ö.\n\nU2", ["Om ä.", "Om ö."], ["Föredrag 1", "Föredrag 2"]),
      ("Om ä.\n\nU1\n\nOm ö.\n\nU2\n\nHej då.", ["", ""], ["Föredrag 1", "Föredrag 2"]),
    ])
  func parts(text: String, abstracts: [String], titles: [String]) {
    let post = read("## Föredrag\n\n\(text)\n")
    #expect(post.talks.map(\.abstract) == abstracts)
    #expect(post.talks.map(\.title) == titles)
  }

  @Test(
    "is made by no link of a worse rank",
    arguments: [
      "## Se även\n\nSe [filmen](U2) också.", "## See also\n\n- [Annat](U2)",
      "Som [sagt](U2) i fjol.",
      "## Mer\n\n[alla sessions](U2?list=PL1)", "[Video](U1)",
    ])
  func ranks(text: String) {
    let post = read("# Träff\n\n## Kärnan\n\n{{< youtube P9pO0fPGVeo >}}\n\n\(text)\n")
    #expect(post.talks.map(\.title) == ["Kärnan"])
  }

  @Test func `of the front matter is not joined by links in lists`() {
    let post = read(
      "---\ntitle: Ä\nyoutube: P9pO0fPGVeo\n---\n\n## Anteckningar\n\n- Se\n  - [Ö](U2)\n")
    #expect(post.talks.map(\.title) == ["Ä"])
  }

  @Test func `has an abstract without labels, links and what is said of the speakers`() {
    let post = read(
      """
      ## Kärnan

      Speaker: Zoë
      Sprache: Svenska
      Slides: [pdf](/a.pdf)

      **Abstract:** Om kärnan
      i *år*.

      [Slides](/a.pdf) | [Kod](/b)

      U1

      Mer om den.

      Bio: Zoë är chef
      och mer.

      #### About the speaker

      Zoë - är chef.

      Och mer.
      """)
    #expect(post.talks.first?.abstract == "Om kärnan i år.\nMer om den.")
    #expect(post.talks.first?.language == Language(text: "Svenska", code: "sv"))
  }

  @Test(
    "is called as its file where nothing else names it",
    arguments: [
      ("möten/2024-05-01_första-mötet.md", "Första mötet"),
      ("möten/om_kärnan/index.md", "Om kärnan"),
      ("2024.md", "2024"),
    ])
  func files(path: String, title: String) {
    #expect(read("{{< youtube P9pO0fPGVeo >}}", path: path).talks.map(\.title) == [title])
  }

  @Test func `is named in prose over two lines, and by definitions behind a generator's tag`() {
    let folded = read("# Ä\n\nVi gillade [demon av\nservern](U1) mycket.\n")
    #expect(folded.talks.map(\.title) == ["Ä"])
    let defined = read("## Ö\n\n- Ö: [video][v]\n\n{% include länkar.md %}\n[v]: U1\n")
    #expect(defined.talks.map(\.title) == ["Ö"])
  }

  @Test(
    "that is the only one of a post of several parts has the post's title",
    arguments: [
      ("## Agenda\n\n[Video](U1)\n\n- 0:00 Ä\n- 1:05 Ö", "Träff"),
      (
        "## Kärnan\n\n[Video](U1)\n\n- 0:00 Ä\n- 1:05 Ö\n\n## Mer\n\nMer.\n\n## Än mer\n\nMer.",
        "Kärnan"
      ),
      ("## Kärnan\n\n[Video](U1)\n\n## Mer\n\nMer.\n\n## Än mer\n\nMer.", "Träff"),
      ("## Kärnan\n\n[Video](U1)\n\n## Mer\n\nMer.", "Kärnan"),
      ("## Ä \(String(repeating: "mycket ", count: 60))\n\n[Video](U1)", "Träff"),
    ])
  func only(text: String, title: String) {
    #expect(read("# Träff\n\n\(text)\n").talks.map(\.title) == [title])
  }

  @Test func `above the first heading is that of the heading that has its video too`() {
    let post = read("# Filmer\n\nU1\n\n## Ä\n\nU1\n\n## Ö\n\nU2\n")
    #expect(post.talks.map(\.title) == ["Ä", "Ö"])
  }
}
