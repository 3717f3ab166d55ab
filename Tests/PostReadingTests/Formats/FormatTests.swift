import ChapterModel
import PostReading
import Testing

@Suite("A post in another markup than Markdown")
struct FormatTests {
  private func read(_ text: String, path: String) -> Post {
    let bytes = Array(text.utf8)
    let span = bytes.span
    return PostReader.read(span, path: path)
  }

  /// Each talk as its title, its first video and its chapters.
  private func talks(_ post: Post) -> [String] {
    post.talks.map { talk in
      let chapters = talk.chapters.map { "\($0.start) \($0.title)" }
      return ([talk.title, talk.videos.first?.id ?? ""] + chapters).joined(separator: "|")
    }
  }

  private static let asciiDoc = """
    = Träffen i år
    Åsa Öberg <asa@example.org>
    :revdate: 2024-05-01
    :toc:

    // a comment https://youtu.be/aMvI5E9-LYI

    == Föredrag ett

    Text om https://example.org[det här], *fet* och _kursiv_.

    .En film
    video::P9pO0fPGVeo[youtube, start=60, width=640]

    * 0:00 Början
    * https://youtu.be/P9pO0fPGVeo?t=10[0:10] Mitten
    ** 1:05 _Under_
    * 2:00 Slut

    ----
    video::aMvI5E9-LYI[youtube]
    ----

    == Föredrag två

    video::aMvI5E9-LYI/PLabc[youtube]

    === Chapters

    link:https://youtu.be/aMvI5E9-LYI?t=5[0:05] Ett +
    https://youtu.be/aMvI5E9-LYI?t=65[1:05] Två

    == Vimeo

    video::76979871[vimeo]

    == Länk

    https://youtu.be/PP3OPvmUwTs[Video]
    """

  private static let reStructuredText = """
    =============
    Träffen i år
    =============

    :date: 2024-05-01
    :author: Åsa

    Intro med `länk <https://example.org>`_.

    Föredrag ett
    ============

    Om **allt**.

    .. youtube:: P9pO0fPGVeo
       :width: 640

    - 0:00 Början
    - `0:10 <https://youtu.be/P9pO0fPGVeo?t=10>`__ Mitten
    - 1:05 Slut

    .. code-block:: rst

       .. youtube:: aMvI5E9-LYI

    Exempel::

       https://youtu.be/aMvI5E9-LYI

    Föredrag två
    ============

    .. raw:: html

       <iframe src="https://www.youtube.com/embed/aMvI5E9-LYI"></iframe>

    .. comment https://youtu.be/PP3OPvmUwTs

    Vimeo
    -----

    .. vimeo:: 76979871

    Länk
    ====

    `Video`_

    .. _Video: https://youtu.be/PP3OPvmUwTs
    """

  private static let page = """
    <!DOCTYPE html>
    <html><head><title>Träffen &amp; vi</title><script>var a="https://youtu.be/PP3OPvmUwTs"</script></head>
    <body>
    <h2 id="x">Föredrag <em>ett</em></h2>
    <p>Text om
    det.</p>
    <iframe width="560" src="https://www.youtube.com/embed/P9pO0fPGVeo?rel=0"></iframe>
    <ul>
    <li>0:00 Början</li>
    <li><a href="https://youtu.be/P9pO0fPGVeo?t=10">0:10</a> Mitten
    <ul><li>1:05 Under</li></ul></li>
    <li>2:00 Slut
    </ul>
    <h2>Föredrag två</h2>
    <p>0:00 Ett<br>1:05 Två<br/>2:00 Tre</p>
    <figure><iframe src="//player.vimeo.com/video/76979871"></iframe><figcaption>Film</figcaption></figure>
    <pre>https://youtu.be/aMvI5E9-LYI</pre>
    <!-- <iframe src="https://www.youtube.com/embed/aMvI5E9-LYI"></iframe> -->
    </body></html>
    """

  private static let org = """
    #+TITLE: Träffen i år
    #+DATE: <2024-05-01 Wed>
    #+AUTHOR: Åsa
    #+BIO: Ordförande
    #+EVENT: Höstmötet

    * Inledning
    Text.
    * TODO [#A] Föredrag *ett* :film:höst:
    CLOSED: [2024-05-02 Thu 10:00]
    :PROPERTIES:
    :CUSTOM_ID: https://youtu.be/aMvI5E9-LYI
    :END:
    Om /allt/ och =kod=, se [[https://example.org][det *här*]].

    #+ATTR_HTML: :width 640 :title En film
    [[https://youtu.be/P9pO0fPGVeo][Video]]

    - [ ] 0:00 Början
    - [[https://youtu.be/P9pO0fPGVeo?t=10][0:10]] Mitten
      1. 1:05 Under
    - 2:00 Slut

    # https://youtu.be/aMvI5E9-LYI
    : https://youtu.be/aMvI5E9-LYI
    #+BEGIN_SRC org
    [[https://youtu.be/aMvI5E9-LYI]]
    #+END_SRC
    * Föredrag två
    #+begin_export html
    <iframe src="https://www.youtube.com/embed/aMvI5E9-LYI"></iframe>
    #+end_export
    | 0:00 | Ett |
    |------+-----|
    | 1:05 | Två |
    * Länk
    <https://youtu.be/PP3OPvmUwTs>
    """

  @Test("has the talks of its headlines in Org, and its keywords as front matter")
  func org() {
    let post = read(Self.org, path: "träff.org")
    #expect(post.title == "Träffen i år")
    #expect(post.date == CalendarDate(year: 2024, month: 5, day: 1))
    #expect(post.authors == [Author(name: "Åsa", bio: "Ordförande")])
    #expect(post.eventName == "Höstmötet")
    #expect(
      talks(post) == [
        "Föredrag ett|P9pO0fPGVeo|0:00 Början|0:10 Mitten|1:05 Under|2:00 Slut",
        "Föredrag två|aMvI5E9-LYI|0:00 Ett|1:05 Två", "Länk|PP3OPvmUwTs",
      ])
    #expect(post.talks[0].chapters.map(\.level) == [0, 0, 1, 0])
    #expect(post.talks[0].abstract == "Om allt och kod, se det här.")
    #expect(post.talks[0].videos[0].title == "En film")
    #expect(post.talks.map(\.location.line) == [9, 29, 36])
  }

  @Test("has what the head of a page of HTML says of it")
  func metadata() {
    let post = read(
      """
      <!DOCTYPE html><html><head><title>Träff &lt;1&gt;</title><script>"<meta name=date content=x>"</script>
      <meta property="article:published_time" content="2024-05-01T10:00:00Z">
      <meta name="author" content="Åsa &amp; co"><meta name=bio content='Ordförande'>
      <meta name="author" content="Ö"><meta name="event" content="Höstmötet"></head><body>
      <meta name="event" content="Annat"><p><a title="Om allt" href="https://youtu.be/P9pO0fPGVeo">Video</a>
      """, path: "träff.html")
    #expect(post.date == CalendarDate(year: 2024, month: 5, day: 1))
    #expect(post.authors == [Author(name: "Åsa & co", bio: "Ordförande"), Author(name: "Ö")])
    #expect(post.eventName == "Höstmötet")
    #expect(post.talks.map { $0.videos[0].title } == ["Om allt"])
  }

  @Test("has the talks of its headings in AsciiDoc")
  func asciiDoc() {
    let post = read(Self.asciiDoc, path: "träff.adoc")
    #expect(post.title == "Träffen i år")
    #expect(
      talks(post) == [
        "Föredrag ett|P9pO0fPGVeo|0:00 Början|0:10 Mitten|1:05 Under|2:00 Slut",
        "Föredrag två|aMvI5E9-LYI|0:05 Ett|1:05 Två", "Vimeo|76979871", "Länk|PP3OPvmUwTs",
      ])
    #expect(post.talks[0].chapters.map(\.level) == [0, 0, 1, 0])
    #expect(post.talks[0].chapters.map(\.location.line) == [15, 16, 17, 18])
    #expect(post.talks[0].abstract == "Text om det här, fet och kursiv.")
    #expect(post.talks[0].videos[0].title == "En film")
    #expect(post.talks.map(\.location.line) == [8, 24, 33, 37])
  }

  @Test("has the talks of its headings in reStructuredText")
  func reStructuredText() {
    let post = read(Self.reStructuredText, path: "träff.RST")
    #expect(post.title == "Träffen i år")
    #expect(
      talks(post) == [
        "Föredrag ett|P9pO0fPGVeo|0:00 Början|0:10 Mitten|1:05 Slut", "Föredrag två|aMvI5E9-LYI",
        "Vimeo|76979871", "Länk|PP3OPvmUwTs",
      ])
    #expect(post.talks[0].abstract == "Om allt.\nExempel::")
    #expect(post.talks[0].chapters.map(\.location.line) == [18, 19, 20])
  }

  @Test("has the talks of its headings in HTML")
  func page() {
    let post = read(Self.page, path: "träff.html")
    #expect(post.title == "Träffen & vi")
    #expect(
      talks(post) == [
        "Föredrag ett|P9pO0fPGVeo|0:00 Början|0:10 Mitten|1:05 Under|2:00 Slut",
        "Föredrag två|76979871|0:00 Ett|1:05 Två|2:00 Tre",
      ])
    #expect(post.talks[0].chapters.map(\.level) == [0, 0, 1, 0])
    #expect(post.talks[0].chapters.map(\.location.line) == [9, 10, 11, 12])
    #expect(post.talks[0].abstract == "Text om det.")
  }

  @Test(
    "has the title of its head in HTML, unless its first heading stands in it",
    arguments: [
      ("<title>Ä</title><h1>Tillbaka</h1><h1>Ä</h1>", "Ä"),
      ("<title>Ä | Sajten</title><h1>Ä</h1>", "Ä"), ("<title>Ä</title>", "Ä"), ("<h1>Ö</h1>", "Ö"),
      ("<h1><a href='/'>Hem</a></h1>", "Hem"),
    ])
  func pageTitle(head: String, title: String) {
    #expect(read(head + "<p>youtube", path: "ä.html").title == title)
    let post = read(head + "<p>https://youtu.be/P9pO0fPGVeo</p>", path: "ä.html")
    #expect(post.title == title)
  }

  @Test(
    "is no talk where it is code, a comment or another's heading",
    arguments: [
      ("ä.adoc", "....\nhttps://youtu.be/P9pO0fPGVeo\n...."),
      ("ä.adoc", "////\nvideo::P9pO0fPGVeo[youtube]\n////"),
      ("ä.adoc", "// video::P9pO0fPGVeo[youtube]"),
      ("ä.adoc", "video::intro.mp4[]"), ("ä.adoc", "image::youtube.png[]"),
      ("ä.adoc", "----\nyoutube"),
      ("ä.rst", "::\n\n   https://youtu.be/P9pO0fPGVeo"), ("ä.rst", ".. youtube P9pO0fPGVeo"),
      ("ä.rst", ".. code::\n\n   https://youtu.be/P9pO0fPGVeo"),
      ("ä.rst", "``https://youtu.be/P9pO0fPGVeo``"),
      ("ä.html", "<script>https://youtu.be/P9pO0fPGVeo</script>"),
      ("ä.html", "<pre>https://youtu.be/P9pO0fPGVeo</pre>"),
      ("ä.md", "<script>\nlet å = 'https://youtu.be/P9pO0fPGVeo'\n</script>"),
      ("ä.html", "<title>youtube</title>"),
      ("ä.html", "<!-- <a href='https://youtu.be/P9pO0fPGVeo'>Video</a> -->"),
    ])
  func none(path: String, text: String) {
    #expect(read(text + "\n", path: path).talks.isEmpty)
  }

  @Test(
    "links in its own way",
    arguments: [
      ("ä.adoc", "https://youtu.be/P9pO0fPGVeo[Video]"),
      ("ä.adoc", "link:https://youtu.be/P9pO0fPGVeo[Video^]"),
      ("ä.adoc", "https://youtu.be/P9pO0fPGVeo[Video,window=_blank]"),
      ("ä.adoc", "<https://youtu.be/P9pO0fPGVeo>"),
      ("ä.adoc", "* https://youtu.be/P9pO0fPGVeo"),
      ("ä.adoc", "++++\n<iframe src='https://youtube.com/embed/P9pO0fPGVeo'></iframe>\n++++"),
      ("ä.adoc", "====\nvideo::P9pO0fPGVeo[youtube]\n===="),
      ("ä.adoc", "[.left]\nvideo::https://youtu.be/P9pO0fPGVeo[]"),
      ("ä.rst", "`Video <https://youtu.be/P9pO0fPGVeo>`_"),
      ("ä.rst", "`Video`__\n\n.. _video: https://youtu.be/P9pO0fPGVeo"),
      ("ä.rst", "https://youtu.be/P9pO0fPGVeo"),
      ("ä.rst", ".. note::\n\n   https://youtu.be/P9pO0fPGVeo"),
      ("ä.rst", ".. youtube:: https://youtu.be/P9pO0fPGVeo"),
      ("ä.rst", ".. youtube::\n   :id: P9pO0fPGVeo"),
      ("ä.html", "<p><a\nhref='https://youtu.be/P9pO0fPGVeo'>\nVideo</a>"),
      ("ä.html", "<p><b>Video URL:</b> https://youtu.be/P9pO0fPGVeo</p>"),
      ("ä.html", "<lite-youtube videoid=P9pO0fPGVeo>"),
      ("ä.html", "<p><b>Film:</b> https://youtu.be/P9pO0fPGVeo</p>"),
      ("ä.md", "<div>\nhttps://youtu.be/P9pO0fPGVeo\n</div>"),
      ("ä.htm", "{% include youtube.html id=\"P9pO0fPGVeo\" %}"),
    ])
  func links(path: String, text: String) {
    #expect(read(text + "\n", path: path).talks.flatMap(\.videos).map(\.id) == ["P9pO0fPGVeo"])
  }

  @Test(
    "ends whatever it holds, however long",
    arguments: ["adoc", "rst", "html", "org"],
    [
      "[[", "[[a][", "#+", "#+a: b\n", "#+begin_src\n", ":a:\n", "* a\n** b\n", "*a ", "=",
      "\u{200B}",
      "<meta name=date content=", "<meta name=author content=ä>",
      "[", "https://a.b[", "link:", "<", "<a ", "<!--", "<pre>", "<ul><li>", "`", "``", "`a <",
      "`a`_ ",
      "* ", "* a\n", "- a\n  ", "----\n", "////\n", "====\n", "===\n", "== \n", ".. \n", ".. a::\n",
      "::\n\n",
      "video::", "|", ":a", "+\n", "\r", "<h1>", "</li>", "<title>", "#", "**", "_",
    ])
  func noise(format: String, piece: String) {
    let text = "https://youtu.be/P9pO0fPGVeo\n\n" + String(repeating: piece, count: 4_000)
    #expect(read(text, path: "ä." + format).talks.count <= 1)
  }
}
