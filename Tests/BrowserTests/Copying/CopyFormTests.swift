import ChapterModel
import Testing

@testable import Browser

@Suite("A form to copy in")
struct CopyFormTests {
  private static let video = Video(id: "P9pO0fPGVeo", list: "PLé", index: "2")
  private static let watch = "https://www.youtube.com/watch?v=P9pO0fPGVeo&list=PLé&index=2&t=884s"

  private static func talk(_ title: String, _ videos: [Video] = [video]) -> Talk {
    Talk(
      id: "a.ä", title: "Größe <2>\nund mehr",
      speakers: [Speaker(name: "Zoë\u{7} Kjær", affiliation: "Œuvre"), Speaker(name: "石川")],
      videos: videos,
      chapters: [
        Chapter(start: Timestamp(seconds: 0), title: "Begrüßung"),
        Chapter(start: Timestamp(seconds: 884), title: title),
      ])
  }

  static let chapters: [(form: CopyForm, title: String, text: String)] = [
    (.link, "Ünï", watch),
    (.shortLink, "Ünï", "https://youtu.be/P9pO0fPGVeo?list=PLé&t=884"),
    (.embedLink, "Ünï", "https://www.youtube.com/embed/P9pO0fPGVeo?start=884"),
    (.titledLink, "Łódź, a & b", "Łódź, a & b – " + watch),
    (.titledLink, "zwei\r\n Zeilen\u{1B}[31m", "zwei Zeilen[31m – " + watch),
    (.markdown, "a [b] <c> *d* é", "[a \\[b\\] \\<c\\> \\*d\\* é](" + markdownWatch + ")"),
    (.markdown, "ö & `x_y` \\ |", "[ö \\& \\`x\\_y\\` \\\\ \\|](" + markdownWatch + ")"),
    (
      .html, "\"Ü\" <b> & ]\nq",
      "<a href=\"https://www.youtube.com/watch?v=P9pO0fPGVeo&amp;list=PLé&amp;index=2&amp;t=884s\">"
        + "&quot;Ü&quot; &lt;b&gt; &amp; ] q</a>"
    ),
    // A mark that joins its sign doesn't hide it.
    (
      .html, "<\u{338}i",
      "<a href=\"https://www.youtube.com/watch?v=P9pO0fPGVeo&amp;list=PLé&amp;"
        + "index=2&amp;t=884s\">&lt;\u{338}i</a>"
    ),
    (.timeAndTitle, "Ünï\u{2028}x", "14:44 Ünï x"),
    (
      .wholeTalk, "Ende",
      """
      Größe <2> und mehr
      Zoë Kjær, 石川
      https://www.youtube.com/watch?v=P9pO0fPGVeo&list=PLé&index=2

      0:00 Begrüßung
      14:44 Ende
      """
    ),
  ]

  private static let markdownWatch =
    "https://www.youtube.com/watch?v=P9pO0fPGVeo&list=PL%C3%A9&index=2&t=884s"

  @Test("is right for a chapter", arguments: chapters)
  func chapter(form: CopyForm, title: String, text: String) {
    let talk = Self.talk(title)
    #expect(form.text(of: talk, chapter: talk.chapters[1]) == text)
  }

  static let talks: [(form: CopyForm, text: String?)] = [
    (.timeAndTitle, "Größe <2> und mehr"), (.link, nil), (.shortLink, nil), (.titledLink, nil),
    (.markdown, nil), (.html, nil), (.embedLink, nil),
    (.wholeTalk, "Größe <2> und mehr\nZoë Kjær, 石川\n\n0:00 Begrüßung\n14:44 x"),
  ]

  @Test("is right for a talk without a video", arguments: talks)
  func silent(form: CopyForm, text: String?) {
    #expect(form.text(of: Self.talk("x", []), chapter: nil) == text)
  }

  @Test("is the one form that another host has", arguments: [CopyForm.shortLink, .embedLink])
  func otherHost(form: CopyForm) {
    let talk = Self.talk("x", [Video(host: .vimeo, id: "123")])
    #expect(form.text(of: talk, chapter: talk.chapters[1]) == "https://vimeo.com/123#t=884s")
  }

  @Test("keeps a destination whole that Markdown would end")
  func destination() {
    let talk = Self.talk("x", [Video(host: .recording, id: "https://ö.example/a (1).mp3")])
    #expect(
      CopyForm.markdown.text(of: talk, chapter: talk.chapters[1])
        == "[x](https://%C3%B6.example/a%20%281%29.mp3#t=884)")
  }

  @Test("has a key of its own in the menu")
  func keys() {
    #expect(Set(CopyForm.allCases.map(\.key)).count == CopyForm.allCases.count)
  }

  static let copies: [(keys: String, text: String, subject: String)] = [
    (
      "lljYs", "https://youtu.be/P9pO0fPGVeo?list=PLqKzWfm6zyltcA6v&t=39", "the link at 0:39, short"
    ),
    (
      "llj Y\n", "https://www.youtube.com/watch?v=P9pO0fPGVeo&list=PLqKzWfm6zyltcA6v&index=2&t=39s",
      "the marked link"
    ),
    ("ll  Yc", "0:00 Begrüßung\n0:39 Geschichte", "2 times and titles"),
    (
      "lGkYm", "[Podium: Fragen an den Vorstand](https://www.youtube.com/watch?v=PP3OPvmUwTs)",
      "the talk's link as Markdown"
    ),
    ("lG YwY", "Ohne Kapitel\nhttps://www.youtube.com/watch?v=aMvI5E9-LYI", "the whole talk"),
  ]

  @Test("is copied by its key, and the notice says what", arguments: copies)
  func copied(keys: String, text: String, subject: String) {
    #expect(Walk(typed(keys)).effects == [.copy(text, subject: subject)])
  }

  @Test("copies a talk once of which several chapters are marked")
  func wholeOnce() {
    let effects = Walk(typed("ll   hj Yw")).effects
    guard case .copy(let text, let subject) = effects.first else {
      Issue.record("\(effects)")
      return
    }
    #expect(
      text.hasPrefix("Die Stärke der Gemeinschaft: woher wir kommen\nJonas Trüstedt, 石川 秀徳\n"))
    #expect(text.contains("1:02:05 Schluss\n\nPodium: Fragen an den Vorstand\n"))
    #expect(subject == "2 whole talks")
  }

  @Test("shows its first line in the menu where there is room")
  func preview() {
    let wide = Walk(typed("lljY")).rows
    #expect(wide.contains { $0.contains("c  time and title  0:39 Geschichte") })
    let narrow = Walk(typed("lljY"), columns: 24, rows: 12).rows
    #expect(narrow.contains { $0.contains("s  short link") })
  }
}
