import ChapterModel
import PostReading
import Testing

@Suite("A post")
struct PostReaderTests {
  private func read(_ text: String, path: String = "blogg/2024-05-01-träff.md") -> Post {
    let bytes = Array(text.utf8)
    let span = bytes.span
    return PostReader.read(span, path: path)
  }

  private let recap = """
    ---
    title: "Träff i Göteborg"
    author:
      name: Åsa Öberg
      bio: "Ordförande, Föreningen"
    date: 2024-05-02
    ---

    # Träff i Göteborg

    Vi sågs i [våras](/2023) och hade trevligt.

    ## Föredragen

    ### <u>Kärnan och vi :tada:</u>

    Om **kärnan**
    i år.

    ![Bild](/a.png) Och mer.

    #### Talare:

    * Zoë Łukasz - Utvecklare, Äpple AB
    * Kenneth Tan, PhD - Chef @ Sardina

    {{< youtube id="P9pO0fPGVeo" title="Kärnan" >}}

    language: Svenska

    Chapters:
    * [0:00](https://www.youtube.com/watch?v=P9pO0fPGVeo&list=PLä&index=2&t=0s) Början
    * [1:05](https://www.youtube.com/watch?v=P9pO0fPGVeo&t=65s): Mitten
    * [2:00](https://www.youtube.com/watch?v=P9pO0fPGVeo&t=120s) Slutet

    ## Håll kontakten

    Vi finns på [YouTube](https://www.youtube.com/watch?v=aMvI5E9-LYI).
    """

  @Test func `has the talks of its headings with all that stands there`() throws {
    let post = read(recap.replacing("Talare", with: "Speakers"))
    #expect(post.title == "Träff i Göteborg")
    #expect(post.authors == [Author(name: "Åsa Öberg", bio: "Ordförande, Föreningen")])
    #expect(post.date?.description == "2024-05-02")
    let talk = try #require(post.talks.first)
    #expect(post.talks.count == 1)
    #expect(talk.id == "P9pO0fPGVeo.2024-05-01-träff")
    #expect(talk.title == "Kärnan och vi")
    #expect(talk.abstract == "Om kärnan i år.\nOch mer.")
    #expect(talk.speakers.map(\.name) == ["Zoë Łukasz", "Kenneth Tan, PhD"])
    #expect(talk.speakers.last?.organisation == "Sardina")
    #expect(talk.language == Language(text: "Svenska", code: "sv"))
    #expect(talk.videos.first?.title == "Kärnan")
    #expect(talk.chapters.map(\.title) == ["Början", "Mitten", "Slutet"])
    #expect(talk.chapters.map { $0.end?.seconds } == [65, 120, nil])
    #expect(post.diagnostics.map(\.rule) == [.oddSeparator])
  }

  @Test func `gives its title to the one video that it mentions in passing`() {
    let passing = "Se [inspelningen i efterhand](https://youtu.be/P9pO0fPGVeo), om du vill."
    let post = read("---\ntitle: Året i Örebro\n---\n\n## Läs mer\n\n\(passing)\n")
    #expect(post.talks.map(\.title) == ["Året i Örebro"])
  }

  @Test func `takes links in prose only where nothing better stands`() {
    let prose = "# Ä\n\nSe [filmen](https://youtu.be/P9pO0fPGVeo) i kväll.\n"
    #expect(read(prose).talks.map(\.title) == ["Ä"])
    #expect(read(prose + "\n## Ö\n\nhttps://youtu.be/aMvI5E9-LYI\n").talks.map(\.title) == ["Ö"])
  }

  @Test(
    "has a talk for each kind of embed",
    arguments: [
      "{{< youtube P9pO0fPGVeo >}}", "{{% youtube id=P9pO0fPGVeo %}}",
      "{{ youtube(id=\"P9pO0fPGVeo\") }}", "{% youtube P9pO0fPGVeo %}",
      "{% include youtube.html id=\"P9pO0fPGVeo\" %}",
      "{% embed url=\"https://youtu.be/P9pO0fPGVeo\" %}", "<YouTube id=\"P9pO0fPGVeo\" />",
      "<iframe src=\"//www.youtube-nocookie.com/embed/P9pO0fPGVeo?rel=0&amp;start=5\"></iframe>",
      "<lite-youtube videoid=\"P9pO0fPGVeo\"></lite-youtube>",
      "<a href=\"https://youtu.be/P9pO0fPGVeo\"><img src=\"/ä.png\"></a>",
      "[![ä](/ä.png)](https://youtu.be/P9pO0fPGVeo)", "<https://youtu.be/P9pO0fPGVeo>",
      "https://www.youtube.com/watch?v=P9pO0fPGVeo", "[Video](https://youtu.be/P9pO0fPGVeo)",
      "[se][x]\n\n[x]: https://youtu.be/P9pO0fPGVeo", "Recording: https://youtu.be/P9pO0fPGVeo",
    ])
  func embeds(text: String) {
    let post = read("# Rubrik\n\n## Föredrag på ä\n\n\(text)\n")
    #expect(post.talks.map { $0.videos.map(\.id) } == [["P9pO0fPGVeo"]])
    #expect(post.talks.map(\.title) == ["Föredrag på ä"])
  }

  @Test(
    "has no talk for what is no embed",
    arguments: [
      "{{</* youtube P9pO0fPGVeo */>}}", "<!-- https://youtu.be/P9pO0fPGVeo -->",
      "```\nhttps://youtu.be/P9pO0fPGVeo\n```", "    https://youtu.be/P9pO0fPGVeo",
      "`https://youtu.be/P9pO0fPGVeo`", "https://www.youtube.com/playlist?list=PL1",
      "[our playlist](https://www.youtube.com/watch?v=P9pO0fPGVeo&list=PL1) finns",
      "https://evilyoutube.com/watch?v=P9pO0fPGVeo",
      "![ä](https://youtu.be/P9pO0fPGVeo)", "https://www.youtube.com/@äpple",
    ])
  func noEmbeds(text: String) {
    #expect(read("# Rubrik\n\n## Föredrag\n\nHär: text\n\n\(text)\n").talks.isEmpty)
  }

  @Test func `makes each of several videos in a section a talk, with its lists`() {
    let post = read(
      """
      ## Alla föredrag

      **Första ä**

      {{< youtube P9pO0fPGVeo >}}

      - 0:00 Början
      - 1:05 Mitten

      <figure>
      {{< youtube id="aMvI5E9-LYI" title="Embed" >}}
      <figcaption>Andra <em>ö</em></figcaption>
      </figure>

      {{< youtube id="PP3OPvmUwTs" title="Tredje" >}}

      - 0:00 Öppning
      - 2:00 Slut
      """)
    #expect(post.talks.map(\.title) == ["Första ä", "Andra ö", "Tredje"])
    #expect(post.talks.map(\.chapters.count) == [2, 0, 2])
    #expect(post.talks.map(\.location.line) == [5, 11, 15])
  }

  @Test(
    "finds the lists of chapters and nothing like them",
    arguments: [
      ("0:00 Början\n1:05 Mitten", 2), ("Chapters:\n\n0:00 Början", 1), ("0:30 kom Zoë in.", 0),
      ("- 0:00 Början\n  - 1:05 Mitten\n- 2:00 Slut", 3), ("1. 0:00 Början\n2. 1:05 Mitten", 2),
      ("- 09:00 Kaffe\n- 09:30 Tal\n- 14:55 - 15:30 Slut", 0),
      ("- 9:00 AM Kaffe\n- 9:30 AM Tal", 0),
      ("```\n0:00 a\n1:05 b\n```", 0), ("<!--\n0:00 a\n1:05 b\n-->", 0),
      ("| Tid | Ämne |\n|---|---|\n| 0:00 | å |\n| 1:05 | ä |", 2),
      ("| Tid | Ämne |\n|---|---|\n| 9:00 | Kaffe |\n| 9:30 | Tal |", 0),
      ("- [0:05](https://youtu.be/P9pO0fPGVeo?t=5) a", 1),
      ("#### Chapters\n\n- 0:00 Början\n- 1:05 Mitten", 2),
      ("- 0:00\n  Början\n- 1:05\n  Mitten", 2),
    ])
  func lists(text: String, count: Int) {
    let post = read("## Föredrag ä\n\n{{< youtube P9pO0fPGVeo >}}\n\n\(text)\n")
    #expect(post.talks.map(\.chapters.count) == [count])
  }

  @Test func `says what is wrong with a list, in the order of the file`() {
    let post = read(
      """
      ## Föredrag ä

      {{< youtube P9pO0fPGVeo >}}

      - [0:00](https://youtu.be/P9pO0fPGVeo?t=0) Början
      - [1:05](https://youtu.be/P9pO0fPGVeo?t=165) Fel länk
      - [2:00](https://youtu.be/aMvI5E9-LYI?t=120) Fel film
      - 2:75 Fel tal
      - [TODO](https://youtu.be/P9pO0fPGVeo) Inget tal
      - [4:00](https://youtu.be/P9pO0fPGVeo?t=240) - Streck
      """)
    #expect(
      post.diagnostics.map(\.rule) == [
        .timeLabelMismatch, .wrongVideo, .badUnit, .placeholderTime, .oddSeparator,
      ])
    #expect(post.diagnostics.map(\.location.line) == [6, 7, 8, 9, 10])
    #expect(post.talks.first?.chapters.map(\.start.seconds) == [0, 65, 120, 240])
    #expect(post.talks.first?.chapters.map(\.level) == [0, 0, 0, 0])
  }

  @Test(
    "takes its id from its file, or from its folder",
    arguments: [
      ("blogg/2024-05-01-Träff.md", "2024-05-01-träff"), ("träffar/Möte 1/index.md", "möte-1"),
      ("a/README.md", "a"), ("./x_y.markdown", "x-y"), ("日本.md", "日本"), ("index.md", "index"),
      ("möten/a/index.fr.md", "a-fr"), ("a/b.pt-BR.md", "b-pt-br"), ("a/v1.2.md", "v1-2"),
      ("a/_index.md", "a"),
    ])
  func ids(path: String, id: String) {
    #expect(read("", path: path).id == id)
  }

  @Test func `takes a video and speakers from its front matter`() {
    let post = read(
      """
      ---
      title: Avsnitt ä
      youtube_id: P9pO0fPGVeo
      guests: [Zoë - Chef]
      show: Visningen
      draft: true
      date: igår
      ---
      ## Chapters

      - 0:00 Början
      - 1:05 Mitten
      """)
    #expect(post.eventName == "Visningen" && post.isDraft)
    #expect(post.talks.map(\.title) == ["Avsnitt ä"])
    #expect(post.talks.first?.speakers == [Speaker(name: "Zoë", affiliation: "Chef")])
    #expect(post.talks.first?.chapters.count == 2)
    #expect(post.diagnostics.map(\.rule) == [.badDate])
    #expect(post.date?.description == "2024-05-01")
  }

  @Test func `has the chapters of lines in an element, one a line`() {
    let post = read(
      """
      https://youtu.be/P9pO0fPGVeo

      <div id="kapitel">
      00:00 はじめに
      01:28 ルール
      (02:59) 最後の挨拶
      </div>
      """)
    #expect(post.talks.flatMap(\.chapters).map(\.title) == ["はじめに", "ルール", "最後の挨拶"])
  }

  @Test(
    "keeps a type's parameters in its titles, and drops tags",
    arguments: [
      ("Mät med IMeter<T>", "Mät med IMeter<T>"),
      ("IEquatable<string> nu", "IEquatable<string> nu"),
      ("Ö<b>l</b> H<sub>2</sub>O", "Öl H2O"), ("Rad<br>två", "Radtvå"), ("A <T> B", "A B"),
    ])
  func typeParameters(heading: String, title: String) {
    let post = read(
      "## \(heading)\n\nhttps://youtu.be/P9pO0fPGVeo\n\n## Ö\n\nhttps://youtu.be/aMvI5E9-LYI\n")
    #expect(post.talks.map(\.title) == [title, "Ö"])
  }

  @Test func `makes no talk of a video that a long sentence or a list of references names`() {
    let post = read(
      """
      ---
      title: Träff
      ---
      # Träff

      https://youtu.be/P9pO0fPGVeo

      ## Frågor

      En åhörare visade hur hon hade gjort om det hela i höstas i sin [video](https://youtu.be/aMvI5E9-LYI), och alla skrattade.

      ## Reference Links

      * [Förra årets föredrag](https://youtu.be/PP3OPvmUwTs)
      """)
    #expect(post.talks.flatMap(\.videos).map(\.id) == ["P9pO0fPGVeo"])
  }
}
