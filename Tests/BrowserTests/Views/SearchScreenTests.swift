import Browser
import Terminal
import Testing

@Suite("The screen of the search over everything")
struct SearchScreenTests {
  @Test("shows way, time and title of each result in columns")
  func wide() {
    expect(
      120, 16, typed("Sfrage 2") + [Key(.tab)],
      """
       Größentag 2024: Rückblick › Podium: Fragen an den Vorstand › 1:00             1 marked  3 events  7 talks  47 chapters
       ❯ frage 2                                                                                                         2/41
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
       ●Größentag 2024: Rück… › Podium: Fragen an den Vorstand › 0:00  Frage 1: wie geht es weiter?                          ┃
      ▸ Größentag 2024: Rück… › Podium: Fragen an den Vorstand › 1:00  Frage 2: wie geht es weiter?
        Größentag 2024: Rück… › Podium: Fragen an den Vorstand › 2:00  Frage 3: wie geht es weiter?
        Größentag 2024: Rück… › Podium: Fragen an den Vorstand › 3:00  Frage 4: wie geht es weiter?
        Größentag 2024: Rück… › Podium: Fragen an den Vorstand › 4:00  Frage 5: wie geht es weiter?
        Größentag 2024: Rück… › Podium: Fragen an den Vorstand › 5:00  Frage 6: wie geht es weiter?
        Größentag 2024: Rück… › Podium: Fragen an den Vorstand › 6:00  Frage 7: wie geht es weiter?
        Größentag 2024: Rück… › Podium: Fragen an den Vorstand › 7:00  Frage 8: wie geht es weiter?
        Größentag 2024: Rück… › Podium: Fragen an den Vorstand › 8:00  Frage 9: wie geht es weiter?
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
       Frage 2: wie geht es weiter?                                                                        1:00 – 2:00   1:00
       https://www.youtube.com/watch?v=PP3OPvmUwTs&t=0s
       Enter go there  C-y copy 1 marked  C-o open  M-p play  Tab mark  Esc close  C-r older  F1 help
      """)
  }

  @Test("elides event and talk before the title")
  func medium() {
    expect(
      80, 14, typed("Sin der"),
      """
       Die Stärke der Gemeinschaft: woher wir… › 3:15  3 events  7 talks  47 chapters
       ❯ in der                                                                  1/45
      ────────────────────────────────────────────────────────────────────────────────
      ▸ Größenta… › Die Stärke der Geme… ›    3:15  日本語の章 in der Mitte          ┃
        Größenta… › Die Stärke der Geme… ›    0:00  Begrüßung
        Größenta… › Die Stärke der Geme… ›    0:39  Geschichte
        Größenta… › Die Stärke der Geme… › 1:02:05  Schluss
        Größenta… › Die Stärke der Geme… ›   14:44  Rückfragen
        Größenta… › Podium: Fragen an d… ›    0:00  Frage 1: wie geht es weiter?
        Größenta… › Podium: Fragen an d… ›    1:00  Frage 2: wie geht es weiter?
      ────────────────────────────────────────────────────────────────────────────────
       日本語の章 in der Mitte                                   3:15 – 14:44   11:29
       https://www.youtube.com/watch?v=P9pO0fPGVeo&list=PLqKzWfm…tcA6v&index=2&t=195s
       Enter go there  C-y copy  C-o open  M-p play  Tab mark  Esc close  C-r older
      """)
  }

  @Test("shows each result on two lines under 60 columns")
  func narrow() {
    expect(
      40, 12, typed("Ssch"),
      """
       Die Stärke der Gemeinschaft… › 1:02:05
       ❯ sch                             1/48
      ────────────────────────────────────────
      ▸ 1:02:05  Schluss                     ┃
        Größentag … › Die Stärke der Gemein…
           0:00  Begrüßung
        Größentag … › Die Stärke der Gemein…
           0:39  Geschichte
        Größentag … › Die Stärke der Gemein…
      ────────────────────────────────────────
       …watch?v=P9pO0fPGVeo…&t=3725s
       Enter go there  C-y copy  C-o open
      """)
  }

  @Test("shows a result on the smallest screen")
  func tiny() {
    expect(
      20, 4, typed("Sschl"),
      """
       Die Stä… › 1:02:05
       ❯ schl
      ▸ 1:02:05  Schluss ┃
       Enter go there
      """)
  }

  @Test("shows what is wrong with a query")
  func error() {
    expect(
      60, 10, typed("Syear:x"),
      """
       vorträge                    3 events  7 talks  47 chapters
       ❯ year:x                                          no match
              ▴ a year has four digits, as in year:2024
        No match for year


      ────────────────────────────────────────────────────────────

       no link
       Enter go there  C-y copy  C-o open  M-p play  Tab mark
      """)
  }

  private func expect(
    _ columns: Int, _ rows: Int, _ keys: [Key], _ screen: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let text = SearchWalk(keys, columns: columns, rows: rows).frames.last?.text ?? ""
    #expect(text == screen, "it shows\n\(text)", sourceLocation: sourceLocation)
  }
}
