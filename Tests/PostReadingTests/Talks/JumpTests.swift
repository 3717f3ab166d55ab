import ChapterModel
import PostReading
import Testing

/// Kind 4 of design: one long video, and links or headings that lead to its times.
@Suite("Jumps into one video")
struct JumpTests {
  private func read(_ text: String) -> Post {
    let bytes = Array(text.utf8)
    let span = bytes.span
    return PostReader.read(span, path: "möten/2024-05-01.md")
  }

  private func chapters(_ post: Post) -> [[String]] {
    post.talks.map { $0.chapters.map { "\($0.start) \($0.title)" } }
  }

  @Test func `from a section each are one talk, named by the headings`() {
    let post = read(
      """
      # Granskning 07/17

      ## `Process.Döda` för träd

      **Approved** | [#runtime/1](https://example.org/1) | [Video](https://www.youtube.com/watch?v=P9pO0fPGVeo&t=0h0m0s)

      Vi tog den.

      ## Ny kalender

      Needs work |
      [Video](https://youtu.be/P9pO0fPGVeo?list=PL1&t=400)
      """)
    #expect(post.talks.map(\.title) == ["Granskning 07/17"])
    #expect(chapters(post) == [["0:00 Process.Döda för träd", "6:40 Ny kalender"]])
    #expect(post.talks.first?.location.line == 1)
  }

  @Test(
    "are found in every place that makes a table of contents",
    arguments: [
      ("- [Ä kärna](U?t=60)\n- [Ö skal](U?t=120)", ["1:00 Ä kärna", "2:00 Ö skal"]),
      (
        "- [Ä](U?t=60) by [Zoë](https://x.org)\n- Éa: [Ö](U?t=120)\n- Ü [video](U?t=180)",
        ["1:00 Ä", "2:00 Ö", "3:00 Ü"]
      ),
      ("- [I](U?t=60) and [II](U?t=90) (Zoë) visade hur", ["1:00 I", "1:30 II"]),
      (
        "| Vem | Vad |\n|---|---|\n| @zoë | [Ä](U?t=60) |\n| @éa | [Ö](U?t=120) |",
        ["1:00 Ä", "2:00 Ö"]
      ),
      (
        "| Vad | Film |\n|---|---|\n| Ä | [Video](U?t=60) |\n| Ö | [Video](U?t=120) |",
        ["1:00 Ä", "2:00 Ö"]
      ),
      ("|@zoë| 3 min | [Ä](U?t=60)|\n|@éa| [Ö](U?t=120) |", ["1:00 Ä", "2:00 Ö"]),
      ("### [Ä](U?t=60)\n\n### Ö [▶](U?t=120)\n", ["1:00 Ä", "2:00 Ö"]),
      ("[Ä](U?t=60)\n[Ö](U?t=120) by Éa", ["1:00 Ä", "2:00 Ö"]),
      ("* U?t=60\n  * #1 - Ä\n* U?t=120\n  * #2 - Ö", ["1:00 #1 - Ä", "2:00 #2 - Ö"]),
      ("I år [visade](U?t=60) Zoë mer, och [sedan](U?t=120) Éa.", []),
      ("### 1:00 Ä\n\n### 2:00 - Ö\n", ["1:00 Ä", "2:00 Ö"]),
      ("### Ä (1:00)\n\n### Ö [2:00]\n", ["1:00 Ä", "2:00 Ö"]),
      ("### Ä - (1:00 in the video)\n", ["1:00 Ä"]),
      ("### 9:00 Kaffe\n\n### 10:30 Tal\n", []), ("### Start: 11:02 a.m. EST\n", []),
    ])
  func places(text: String, expected: [String]) {
    let link = "https://youtu.be/P9pO0fPGVeo"
    let post = read("# Träff\n\n[Video](\(link))\n\n" + text.replacing("U?", with: link + "?"))
    #expect(chapters(post) == [expected])
    #expect(post.talks.map(\.title) == ["Träff"])
  }

  @Test func `from headings in threes are named by the first, spoken by the second`() {
    let post = read(
      """
      # Möte

      ## Video [Recording](https://youtu.be/P9pO0fPGVeo)

      ## Kärnan i år
      ### Zoë Łukasz, Éamon de Búrca
      #### ([2:50](https://www.youtube.com/watch?v=P9pO0fPGVeo&t=170s) in the video)

      Text.

      #### Demo - (3:25 in the video)

      ## Frågor?
      #### (40:34) in the video)
      """)
    #expect(post.talks.map(\.title) == ["Möte"])
    #expect(chapters(post) == [["2:50 Kärnan i år", "3:25 Demo", "40:34 Frågor?"]])
    #expect(post.talks.first?.speakers.map(\.name) == ["Zoë Łukasz", "Éamon de Búrca"])
    #expect(post.diagnostics.isEmpty)
  }

  @Test func `of two days are two talks, wherever the links stand`() {
    let post = read(
      """
      # Konferens

      ## Dag ett

      <YouTube src="https://www.youtube.com/embed/P9pO0fPGVeo?t=973s" />

      - [Ä](https://youtu.be/P9pO0fPGVeo?t=5542)
      - [Ö](https://youtu.be/aMvI5E9-LYI?t=12728)

      ## Dag två

      <YouTube src="https://www.youtube.com/embed/aMvI5E9-LYI" />

      ## Frågor

      - [Ü](https://youtu.be/P9pO0fPGVeo?t=27518) hosted by Zoë
      """)
    #expect(post.talks.map(\.title) == ["Dag ett", "Dag två"])
    #expect(chapters(post) == [["1:32:22 Ä", "7:38:38 Ü"], ["3:32:08 Ö"]])
  }

  @Test func `are none where each section has a video of its own`() {
    let post = read(
      """
      ## Ä

      [Video](https://youtu.be/P9pO0fPGVeo?t=11)

      ## Ö

      [Video](https://youtu.be/aMvI5E9-LYI?t=22)
      """)
    #expect(post.talks.map(\.title) == ["Ä", "Ö"])
    #expect(chapters(post) == [[], []])
  }

  @Test func `from embeds of one video at several times are its chapters`() {
    let embed = "<iframe src=\"https://www.youtube.com/embed/P9pO0fPGVeo"
    let post = read(
      "## Ä\n\n\(embed)?start=89\"></iframe>\n\n## Hela demon\n\n\(embed)\"></iframe>\n")
    #expect(post.talks.map(\.title) == ["Hela demon"])
    #expect(chapters(post) == [["1:29 Ä"]])
  }

  @Test func `below the items of a list are a talk for each item`() {
    let post = read(
      """
      # Möten

      ## Tidigare

      * Möte i maj
        * [Ä](https://youtu.be/P9pO0fPGVeo?t=134) with Zoë
        * Zoë visar [Ö](https://youtu.be/P9pO0fPGVeo?t=570)

      * Möte i april
        * [Ü](https://youtu.be/aMvI5E9-LYI?t=46)
        * [Å](https://youtu.be/aMvI5E9-LYI?t=66)
      """)
    #expect(post.talks.map(\.title) == ["Möte i maj", "Möte i april"])
    #expect(chapters(post) == [["2:14 Ä", "9:30 Ö"], ["0:46 Ü", "1:06 Å"]])
  }

  @Test func `on pictures are none, and neither is the start of an embed`() {
    let post = read(
      """
      # Träff

      <YouTube src="https://www.youtube.com/embed/P9pO0fPGVeo?t=973s" />

      [Watch day 1 here](https://youtu.be/P9pO0fPGVeo?t=973)

      ## Ä

      [![bild](/a.png)](https://youtu.be/P9pO0fPGVeo?t=5)

      ## Ö

      [![bild](/b.png)](https://youtu.be/P9pO0fPGVeo?t=50)
      """)
    #expect(chapters(post) == [[]])
  }
}
