import Browser
import ChapterCatalog
import ChapterModel
import Terminal
import Testing

@Suite("An odd place")
struct OddPlacesTests {
  private static let chapters: [Action] = [.enterSelection, .enterSelection]

  @Test func `without posts says how to start with some`() {
    expect(
      OddLibrary.state(Catalog(), 60, 10),
      """
       vorträge                     0 events  0 talks  0 chapters


                         No posts in vorträge.
            Start chapters with a folder of Markdown posts:
                      chapters ~/site/content/blog



       ? help  R read again  q quit
      """)
  }

  @Test func `without talks says what makes one`() {
    expect(
      OddLibrary.state(OddLibrary.withoutTalks, 60, 10),
      """
       vorträge                     0 events  0 talks  0 chapters


               2 posts in vorträge, and none has a video.
           A post is listed once it embeds or links a YouTube
                                 video.



       ? help  R read again  q quit
      """)
  }

  @Test func `without posts yet says that they are read`() {
    expect(
      State(size: Size(columns: 60, rows: 10), libraryName: "vorträge"),
      """
       vorträge                                         reading …



                            Reading posts …




       ? help  q quit
      """)
  }

  @Test func `without talks yet shows how far the reading is once it takes long`() {
    expect(
      OddLibrary.state(
        Catalog(), 60, 10, .readingProgressed(.reading(posts: 812, found: 2000, isSlow: true))),
      """
       vorträge                    ████░░░░░░░░ 812 of 2000 posts



              Reading posts: 812 so far, none with a video
                ████████████████░░░░░░░░░░░░░░░░░░░░░░░░



       Esc stop reading  ? help  q quit
      """)
  }

  @Test func `with talks and a long reading shows how far it is`() {
    expect(
      SampleCatalog.state(80, 8, .readingProgressed(.reading(posts: 812, found: 2000)), .waited),
      """
       vorträge                                        ████░░░░░░░░ 812 of 2000 posts
      ─ Events ───────────────── 1/3 ─┬─ Talks ───────────────────────────────── 1/3 ─
      ▸ 2024  Größentag 2024: Rückbl… │▸ Die Stärke der Gemeinschaft: woher wir k… 5
        2023  Treffen in Łódź         │  Podium: Fragen an den Vorstand           40
        2022  Gespräche               │  Ohne Kapitel
      ────────────────────────────────┴───────────────────────────────────────────────
       https://www.youtube.com/watch?v=P9pO0fPGVeo&list=PLqKz…A6v&index=2  and 2 more
       Esc stop reading  Enter into  y copy  o open  ? help  p play  S everywhere
      """)
  }

  @Test func `where the reading was stopped says so`() {
    expect(
      SampleCatalog.state(80, 8, .readingProgressed(.stopped(posts: 812, found: 2000))),
      """
       vorträge          stopped at 812 of 2000 posts  3 events  7 talks  47 chapters
      ─ Events ───────────────── 1/3 ─┬─ Talks ───────────────────────────────── 1/3 ─
      ▸ 2024  Größentag 2024: Rückbl… │▸ Die Stärke der Gemeinschaft: woher wir k… 5
        2023  Treffen in Łódź         │  Podium: Fragen an den Vorstand           40
        2022  Gespräche               │  Ohne Kapitel
      ────────────────────────────────┴───────────────────────────────────────────────
       https://www.youtube.com/watch?v=P9pO0fPGVeo&list=PLqKz…A6v&index=2  and 2 more
       Enter into  y copy  o open  ? help  p play  S everywhere  Space mark  / search
      """)
  }

  @Test func `without a match in the events says how to see them all`() {
    expect(
      filtered(SampleCatalog.state(80, 10)),
      """
       vorträge                                        3 events  7 talks  47 chapters
      ─ Events ⊂ zzz ─────────────────┬─ Talks ───────────────────────────────────────
        no match for zzz: F shows all │  no talks
                                      │
                                      │
                                      │
      ────────────────────────────────┴───────────────────────────────────────────────

       no link
       F show all  ? help  R read again  q quit
      """)
  }

  @Test func `without a match in the talks says how to see them all`() {
    expect(
      filtered(SampleCatalog.state(80, 10, .enterSelection)),
      """
       Größentag 2024: Rückblick                       3 events  7 talks  47 chapters
      ─ Talks ⊂ zzz ──────────────────┬─ Chapters ────────────────────────────────────
        no match for zzz: F shows all │
                                      │
                                      │
                                      │
      ────────────────────────────────┴───────────────────────────────────────────────

       no link
       F show all  f filter  ? help  q back
      """)
  }

  @Test func `without a match in the chapters says how to see them all`() {
    expect(
      filtered(SampleCatalog.state(80, 10, .enterSelection, .enterSelection)),
      """
       Die Stärke der Gemeinschaft: woher wir kommen   3 events  7 talks  47 chapters
      ─ Talks ────────────────── 1/3 ─┬─ Chapters ⊂ zzz ──────────────────────────────
      ▸ Die Stärke der Gemeinschaf… 5 │  no match for zzz: F shows all
        Podium: Fragen an den Vor… 40 │
        Ohne Kapitel                  │
                                      │
      ────────────────────────────────┴───────────────────────────────────────────────
       Die Stärke der Gemeinschaft: woher wir kommen
       https://www.youtube.com/watch?v=P9pO0fPGVeo&list=PLqKzWfm6zyltcA6v&index=2
       F show all  f filter  ? help  q back
      """)
  }

  @Test func `with one event of one talk without chapters opens it`() {
    expect(
      OddLibrary.state(OddLibrary.oneTalk, 80, 10, .enterSelection),
      """
       Vorträge                                           1 event  1 talk  0 chapters
      ─ Talks ────────────────── 1/1 ─┬─ Chapters ────────────────────────────────────
      ▸ Żółw                          │  no chapters: Enter on the talk opens it
                                      │
                                      │
                                      │
      ────────────────────────────────┴───────────────────────────────────────────────
       Żółw
       https://www.youtube.com/watch?v=dQw4w9WgXcQ
       Enter open  y copy  o open  ? help  p play  S everywhere  Space mark  / search
      """)
  }

  @Test("keeps every cell in place", arguments: OddNames.all)
  func keepsCells(title: String) {
    let catalog = OddLibrary.catalog(of: OddLibrary.titled(title), title: title)
    for size in [(200, 60), (120, 40), (80, 24), (60, 20), (40, 12), (20, 4), (1, 1)] {
      for actions in [
        [], Self.chapters, Self.chapters + [.showDetail], Self.chapters + [.showLinks],
      ] {
        var state = OddLibrary.state(catalog, size.0, size.1)
        for action in actions { _ = state.update(action) }
        #expect(FrameFaults.all(in: BrowserView(state).frame()).isEmpty, "\(size)")
      }
    }
  }

  @Test func `with a title of 500 characters shows its beginning, and all of it in the detail`() {
    let title = String(OddNames.long)
    let catalog = OddLibrary.catalog(of: OddLibrary.titled(title), title: title)
    expect(
      OddLibrary.state(catalog, 60, 20, .enterSelection, .enterSelection, .showDetail),
      """
       Größe 大会 Größe 大会 Größe 大… › 1:15  2 talks  1 chapter
       Größe 大会 Größe 大会 Größe 大会 Größe 大会 Größe 大会    ┃
       Größe 大会 Größe 大会 Größe 大会 Größe 大会 Größe 大会    ┃
       Größe 大会 Größe 大会 Größe 大会 Größe 大会 Größe 大会    ┃
       Größe 大会 Größe 大会 Größe 大会 Größe 大会 Größe 大会    ┃
       Größe 大会 Größe 大会 Größe 大会 Größe 大会 Größe 大会    ┃
       Größe 大会 Größe 大会 Größe 大会 Größe 大会 Größe 大会    ┃
       Größe 大会 Größe 大会 Größe 大会 Größe 大会 Größe 大会
       Größe 大会 Größe 大会 Größe 大会 Größe 大会 Größe 大会
       Größe 大会 Größe 大会 Größe 大会 Größe 大会 Größe 大会
       Größe 大会 Größe 大会 Größe 大会 Größe 大会 Größe 大会
       Größe 大会 Größe 大会 Größe 大会 Größe 大会 Größe 大会
       Größe
       from 1:15
       ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━█ 1:15+
       Größe 大会 Größe 大会 Größe 大会 Größe 大会 Größe 大会
       Größe 大会 Größe 大会 Größe 大会 Größe 大会 Größe 大会
       Größe 大会 Größe 大会 Größe 大会 Größe 大会 Größe 大会
       Größe 大会 Größe 大会 Größe 大会 Größe 大会 Größe 大会
       Esc close  j down  k up  e edit  C-f page
      """)
  }

  @Test func `with a talk of 400 chapters shows where one is`() {
    expect(
      OddLibrary.state(
        OddLibrary.catalog(of: OddLibrary.manyChapters), 60, 14, .enterSelection, .enterSelection,
        .moveSelection(250)),
      """
       Die Stärke der Gemeinsch… › 6:15:00  2 talks  400 chapters
      ─ Talks ────────── 1/2 ─┬─ Chapters ────────────── 251/400 ─
      ▸ Die Stärke der G… 400 │  6:07:30  Frage 246
        Żółw                  │  6:09:00  Frage 247
                              │  6:10:30  Frage 248
                              │  6:12:00  Frage 249
                              │  6:13:30  Frage 250              ┃
                              │▸ 6:15:00  Frage 251
                              │  6:16:30  Frage 252
                              │  6:18:00  Frage 253
      ────────────────────────┴───────────────────────────────────
       Frage 251                                     from 6:15:00
       https://www.youtube.com/watch?v=P9pO0fPGVeo&t=22500s
       y copy  o open  ? help  p play  S everywhere  Space mark
      """)
  }

  @Test func `with a talk of ten hours has room for its times`() {
    expect(
      OddLibrary.state(
        OddLibrary.catalog(of: OddLibrary.tenHours), 120, 20, .enterSelection, .enterSelection,
        .moveSelection(2)),
      """
       Größentag 2024 › Die Stärke der Gemeinschaft › 1:00:00                                    1 event  2 talks  5 chapters
      ─ Events ───────────────── 1/1 ─┬─ Talks ───────────────────────────── 1/2 ─┬─ Chapters ────────────────────────── 3/5 ─
      ▸ 2024  Größentag 2024          │▸ Die Stärke der Gemeinschaft            5 │      0:00  Ab 0:00
                                      │  Żółw                                     │     59:59  Ab 59:59
                                      │                                           │▸  1:00:00  Ab 1:00:00
                                      │                                           │   9:59:59  Ab 9:59:59
                                      │                                           │  10:10:00  Ab 10:10:00
                                      │                                           │
                                      │                                           │
                                      │                                           │
                                      │                                           │
                                      │                                           │
      ────────────────────────────────┴───────────────────────────────────────────┴───────────────────────────────────────────
       Ab 1:00:00                                                                                 1:00:00 – 9:59:59   8:59:59
       ━━━━━━━━━━██████████████████████████████████████████████████████████████████████████████████████████████████─ 10:00:00
       Die Stärke der Gemeinschaft
       Event     Größentag 2024 · 2024-05-01
       Length    10:00:00 · 5 chapters · the longest 8:59:59                                                                 ↓
       https://www.youtube.com/watch?v=P9pO0fPGVeo&t=3600s
       y copy  o open  ? help  p play  S everywhere  Space mark  / search  f filter  q back  ] next talk  s sort  i all of it
      """)
  }

  @Test func `with a chapter behind the end of its video says so`() {
    expect(
      OddLibrary.state(
        OddLibrary.catalog(of: OddLibrary.tenHours), 80, 24, .enterSelection, .enterSelection,
        .selectLast),
      """
       Größen… › Die Stärke der Gemeinschaft › 10:10:00  1 event  2 talks  5 chapters
      ─ Talks ────────────────── 1/2 ─┬─ Chapters ────────────────────────────── 5/5 ─
      ▸ Die Stärke der Gemeinschaft 5 │      0:00  Ab 0:00
        Żółw                          │     59:59  Ab 59:59
                                      │   1:00:00  Ab 1:00:00
                                      │   9:59:59  Ab 9:59:59
                                      │▸ 10:10:00  Ab 10:10:00
                                      │
                                      │
                                      │
                                      │
                                      │
                                      │
                                      │
                                      │
                                      │
                                      │
                                      │
      ────────────────────────────────┴───────────────────────────────────────────────
       Ab 10:10:00                                           10:10:00, behind the end
       ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━█ 10:00:00
       Die Stärke der Gemeinschaft                                                   ↓
       https://www.youtube.com/watch?v=P9pO0fPGVeo&t=36600s
       y copy  o open  ? help  p play  S everywhere  Space mark  / search  f filter
      """)
  }

  @Test func `with 40 speakers names as many as fit, and all in the detail`() {
    expect(
      OddLibrary.state(
        OddLibrary.catalog(of: OddLibrary.manySpeakers), 80, 24, .enterSelection, .showDetail),
      """
       Größentag 2024                                     1 event  2 talks  1 chapter
       Die Stärke der Gemeinschaft                                                   ┃
                                                                                     ┃
       Event     Größentag 2024 · 2024-05-01                                         ┃
       Speakers  Zoë Kjær 1   Rolle 1, Haus Ærø                                      ┃
                 Zoë Kjær 2   Rolle 2, Haus Ærø                                      ┃
                 Zoë Kjær 3                                                          ┃
                 Zoë Kjær 4   Rolle 4, Haus Ærø                                      ┃
                 Zoë Kjær 5   Rolle 5, Haus Ærø                                      ┃
                 Zoë Kjær 6                                                          ┃
                 Zoë Kjær 7   Rolle 7, Haus Ærø                                      ┃
                 Zoë Kjær 8   Rolle 8, Haus Ærø
                 Zoë Kjær 9
                 Zoë Kjær 10  Rolle 10, Haus Ærø
                 Zoë Kjær 11  Rolle 11, Haus Ærø
                 Zoë Kjær 12
                 Zoë Kjær 13  Rolle 13, Haus Ærø
                 Zoë Kjær 14  Rolle 14, Haus Ærø
                 Zoë Kjær 15
                 Zoë Kjær 16  Rolle 16, Haus Ærø
                 Zoë Kjær 17  Rolle 17, Haus Ærø
                 Zoë Kjær 18
                 Zoë Kjær 19  Rolle 19, Haus Ærø
       Esc close  j down  k up  e edit  C-f page
      """)
  }

  @Test func `with an abstract of 5,000 words scrolls to its end`() {
    let state = OddLibrary.state(
      OddLibrary.catalog(of: OddLibrary.longAbstract), 60, 20, .enterSelection, .showDetail,
      .selectLast)
    expect(
      state,
      """
       Größentag 2024                 1 event  2 talks  1 chapter
       Wört4907 Wört4908 Wört4909 Wört4910 Wört4911 Wört4912
       Wört4913 Wört4914 Wört4915 Wört4916 Wört4917 Wört4918
       Wört4919 Wört4920 Wört4921 Wört4922 Wört4923 Wört4924
       Wört4925 Wört4926 Wört4927 Wört4928 Wört4929 Wört4930
       Wört4931 Wört4932 Wört4933 Wört4934 Wört4935 Wört4936
       Wört4937 Wört4938 Wört4939 Wört4940 Wört4941 Wört4942
       Wört4943 Wört4944 Wört4945 Wört4946 Wört4947 Wört4948
       Wört4949 Wört4950 Wört4951 Wört4952 Wört4953 Wört4954
       Wört4955 Wört4956 Wört4957 Wört4958 Wört4959 Wört4960
       Wört4961 Wört4962 Wört4963 Wört4964 Wört4965 Wört4966
       Wört4967 Wört4968 Wört4969 Wört4970 Wört4971 Wört4972
       Wört4973 Wört4974 Wört4975 Wört4976 Wört4977 Wört4978
       Wört4979 Wört4980 Wört4981 Wört4982 Wört4983 Wört4984
       Wört4985 Wört4986 Wört4987 Wört4988 Wört4989 Wört4990
       Wört4991 Wört4992 Wört4993 Wört4994 Wört4995 Wört4996
       Wört4997 Wört4998 Wört4999 Wört5000

       https://www.youtube.com/watch?v=P9pO0fPGVeo               ┃
       Esc close  j down  k up  e edit  C-f page
      """)
  }

  private func filtered(_ state: State) -> State {
    var state = state
    for action in [Action.startFilter, .edit(.insert("zzz")), .openSelection] {
      _ = state.update(action)
    }
    return state
  }

  private func expect(
    _ state: State, _ screen: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    let text = BrowserView(state).frame().text
    #expect(text == screen, "it shows\n\(text)", sourceLocation: sourceLocation)
  }
}
