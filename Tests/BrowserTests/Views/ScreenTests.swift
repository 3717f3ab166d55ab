import Browser
import ChapterCatalog
import Terminal
import Testing

@Suite("A screen")
struct ScreenTests {
  @Test("shows three lists and the detail of a chapter from 120 columns on")
  func wide() {
    expect(
      SampleCatalog.state(120, 20, .enterSelection, .enterSelection, .moveSelection(2)),
      """
       Größentag 2024: Rückblick › Die Stärke der Gemeinschaft: woher wir kommen › 3:15        3 events  7 talks  47 chapters
      ─ Events ───────────────── 1/3 ─┬─ Talks ───────────────────────────── 1/3 ─┬─ Chapters ────────────────────────── 3/5 ─
      ▸ 2024  Größentag 2024: Rückbl… │▸ Die Stärke der Gemeinschaft: woher wi… 5 │     0:00  Begrüßung
        2023  Treffen in Łódź         │  Podium: Fragen an den Vorstand        40 │     0:39  Geschichte
        2022  Gespräche               │  Ohne Kapitel                             │▸    3:15  日本語の章 in der Mitte
                                      │                                           │    14:44    Rückfragen
                                      │                                           │  1:02:05  Schluss
                                      │                                           │
                                      │                                           │
                                      │                                           │
                                      │                                           │
                                      │                                           │
      ────────────────────────────────┴───────────────────────────────────────────┴───────────────────────────────────────────
       日本語の章 in der Mitte                                                                           3:15 – 14:44   11:29
       ━━━━━████████████████████──────────────────────────────────────────────────────────────────────────────────── 1:02:05+
       Die Stärke der Gemeinschaft: woher wir kommen
       Jonas Trüstedt  Senior Architect, ATIX AG   石川 秀徳  Manager, Prime Strategy Co., Ltd.                       Deutsch
       Woher die Quellen kommen, wie die Pakete gebaut werden und wer mitmacht.                                              ↓
       https://www.youtube.com/watch?v=P9pO0fPGVeo&list=PLqKzWfm6zyltcA6v&index=2&t=195s
       y copy  o open  ? help  p play  S everywhere  Space mark  / search  f filter  q back  ] next talk  s sort  i all of it
      """)
  }

  @Test("shows what an event has and all its links")
  func wideEvent() {
    expect(
      SampleCatalog.state(120, 20),
      """
       vorträge                                                                                3 events  7 talks  47 chapters
      ─ Events ───────────────── 1/3 ─┬─ Talks ───────────────────────────── 1/3 ─┬─ Chapters ────────────────────────── 1/5 ─
      ▸ 2024  Größentag 2024: Rückbl… │▸ Die Stärke der Gemeinschaft: woher wi… 5 │▸    0:00  Begrüßung
        2023  Treffen in Łódź         │  Podium: Fragen an den Vorstand        40 │     0:39  Geschichte
        2022  Gespräche               │  Ohne Kapitel                             │     3:15  日本語の章 in der Mitte
                                      │                                           │    14:44    Rückfragen
                                      │                                           │  1:02:05  Schluss
                                      │                                           │
                                      │                                           │
                                      │                                           │
                                      │                                           │
                                      │                                           │
      ────────────────────────────────┴───────────────────────────────────────────┴───────────────────────────────────────────
       Größentag 2024: Rückblick                                                                                   2024-05-01
       3 talks · 2 speakers · 45 chapters
       by Zoë Kjær (Vorsitzende)
       vorträge/größentag-2024.md

       https://www.youtube.com/watch?v=P9pO0fPGVeo&list=PLqKzWfm6zyltcA6v&index=2  and 2 more
       Enter into  y copy  o open  ? help  p play  S everywhere  Space mark  / search  f filter  q quit  ] next talk  s sort
      """)
  }

  @Test("shows the list in focus and its child from 60 columns on")
  func medium() {
    expect(
      SampleCatalog.state(
        80, 16, .enterSelection, .enterSelection, .moveTalk(1), .moveSelection(20)),
      """
       … › Podium: Fragen an den Vorstand › 20:00      3 events  7 talks  47 chapters
      ─ Talks ────────────────── 2/3 ─┬─ Chapters ──────────────────────────── 21/40 ─
        Die Stärke der Gemeinschaf… 5 │  13:00  Frage 14: wie geht es weiter?
      ▸ Podium: Fragen an den Vor… 40 │  14:00  Frage 15: wie geht es weiter?
        Ohne Kapitel                  │  15:00  Frage 16: wie geht es weiter?
                                      │  16:00  Frage 17: wie geht es weiter?        ┃
                                      │  17:00  Frage 18: wie geht es weiter?        ┃
                                      │  18:00  Frage 19: wie geht es weiter?
                                      │  19:00  Frage 20: wie geht es weiter?
                                      │▸ 20:00  Frage 21: wie geht es weiter?
                                      │  21:00  Frage 22: wie geht es weiter?
                                      │  22:00  Frage 23: wie geht es weiter?
      ────────────────────────────────┴───────────────────────────────────────────────
       Frage 21: wie geht es weiter?                             20:00 – 21:00   1:00
       https://www.youtube.com/watch?v=PP3OPvmUwTs&t=1200s
       y copy  o open  ? help  p play  S everywhere  Space mark  / search  f filter
      """)
  }

  @Test("shows talks and their chapters while the talks have the focus")
  func talks() {
    expect(
      SampleCatalog.state(80, 12, .enterSelection, .moveSelection(2)),
      """
       Größentag 2024: Rückblick                       3 events  7 talks  47 chapters
      ─ Talks ────────────────── 3/3 ─┬─ Chapters ────────────────────────────────────
        Die Stärke der Gemeinschaf… 5 │  no chapters: Enter on the talk opens it
        Podium: Fragen an den Vor… 40 │
      ▸ Ohne Kapitel                  │
                                      │
                                      │
                                      │
      ────────────────────────────────┴───────────────────────────────────────────────
       Ohne Kapitel
       https://www.youtube.com/watch?v=aMvI5E9-LYI
       Enter open  y copy  o open  ? help  p play  S everywhere  Space mark  / search
      """)
  }

  @Test("shows one list under 60 columns")
  func narrow() {
    expect(
      SampleCatalog.state(40, 12, .enterSelection, .enterSelection, .moveSelection(2)),
      """
       Die Stärke der Gemeinschaft: w… › 3:15
      ─ Chapters ─────────────────────── 3/5 ─
           0:00  Begrüßung
           0:39  Geschichte
      ▸    3:15  日本語の章 in der Mitte
          14:44    Rückfragen
        1:02:05  Schluss
      ────────────────────────────────────────
       日本語の章 in d…  3:15 – 14:44   11:29
       ━█████────────────────────── 1:02:05+ ↓
       …watch?v=P9pO0fPGVeo…&t=195s
       y copy  o open  ? help  p play  q back
      """)
  }

  @Test("shows rows and keys on the smallest screen")
  func tiny() {
    expect(
      SampleCatalog.state(20, 4, .enterSelection),
      """
       Größentag 20…  1/3
      ▸ Die Stärke de… 5 ┃
        Podium: Frag… 40
       Enter into  y copy
      """)
  }

  @Test("says which size is needed on a smaller one")
  func tooSmall() {
    expect(
      SampleCatalog.state(19, 3),
      """
      enlarge to 20x4


      """)
  }

  @Test("shows what was done in place of the keys")
  func notice() {
    expect(
      SampleCatalog.state(60, 8, .noticed(Notice("Kopiert mit wl-copy"))),
      """
       vorträge                    3 events  7 talks  47 chapters
      ─ Events ───────── 1/3 ─┬─ Talks ───────────────────── 1/3 ─
      ▸ 2024  Größentag 2024… │▸ Die Stärke der Gemeinschaft:… 5
        2023  Treffen in Łódź │  Podium: Fragen an den Vorst… 40
        2022  Gespräche       │  Ohne Kapitel
      ────────────────────────┴───────────────────────────────────
       https://www.youtube.com/watch?v=P9pO0fPGVeo&…2  and 2 more
       ✓ Kopiert mit wl-copy
      """)
  }

  @Test("shows the keys")
  func help() {
    expect(
      SampleCatalog.state(80, 24, .showHelp),
      """
       vorträge                                        3 events  7 talks  47 chapters
       keys, filtered by:

      ▸ Moving        j ↓            down; a count may go before: 5j
                      k ↑            up
                      g Home         first; with a count that row: 5g
                      G End          last
                      C-d            half a page down
                      C-u            half a page up
                      C-f PgDn       a page down
                      C-b PgUp       a page up
                      z z            put the selection in the middle
                      z t            put the selection at the top
                      z b            put the selection at the bottom
        Lists         l →            into the selection
                      h ← Backspace  out of the list
                      Enter          into the selection; on a chapter: open it
                      Tab            next list
                      S-Tab          previous list
                      ]              next talk, from any list
                      [              previous talk, from any list
                      }              next event, from any list
                      {              previous event, from any list
       Enter do it  Esc close  ↓ down  ↑ up
      """)
  }

  private func expect(
    _ state: State, _ screen: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let text = BrowserView(state).frame().text
    #expect(text == screen, "it shows\n\(text)", sourceLocation: sourceLocation)
  }
}
