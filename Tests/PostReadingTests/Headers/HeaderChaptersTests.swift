import ChapterModel
import Testing

@Suite("The chapters of a header")
struct HeaderChaptersTests {
  private let video = "title: Träff\nyoutube_id: P9pO0fPGVeo"

  private func read(_ header: String, body: String = "") -> Post {
    HeaderPost.read(video + "\n" + header, body: body)
  }

  private func chapters(_ header: String) -> [String] {
    read(header).talks.flatMap(\.chapters).map { "\($0.start.seconds) \($0.title)" }
  }

  @Test(
    "are found below any key that holds some",
    arguments: [
      "chapters", "Chapters", "timestamps", "time_stamps", "timecodes", "toc", "sections",
      "segments",
      "markers", "outline", "topics", "links", "quotableClips", "audio_timestamps",
      "video-chapters", "avsnitt",
    ])
  func keys(key: String) {
    let list = "\(key):\n- {time: '0:00', title: Början på ä}\n- {time: '1:05', title: Mitten}"
    #expect(chapters(list) == ["0 Början på ä", "65 Mitten"])
  }

  @Test(
    "are found within the mapping of a video, and where sites keep their own keys",
    arguments: ["video", "episode", "media", "params", "extra"])
  func nested(key: String) {
    let list = "\(key):\n  chapters:\n  - {t: 0, name: Början}\n  - {t: 65, name: Mitten}"
    #expect(chapters(list) == ["0 Början", "65 Mitten"])
  }

  @Test(
    "have their times and titles below any of their keys",
    arguments: [
      "time: 1:05, title: Mitten", "t: '1:05', label: Mitten", "seconds: 65, name: Mitten",
      "start: 65.9, text: Mitten", "startOffset: 65, name: Mitten", "startTime: 65, title: Mitten",
      "start_time: 00:01:05, title: Mitten", "timestamp: '01:05', topic: Mitten",
      "timecode: 0:01:05, description: Mitten", "at: 1m5s, chapter: Mitten",
      "offset: PT1M5S, heading: Mitten", "ts: '[1:05]', header: Mitten",
      "start-ms: 65000, title: Mitten", "time: 1:05.5, Title: Mitten",
      "time: 'när?', seconds: 65, title: Mitten", "time: 1:05 - 2:00, title: Mitten",
      "start: '00:01:05,500', title: '  Mitten '", "title: {sv: Mitten, en: Middle}, time: 1:05",
      "title: Mitten, url: 'https://youtu.be/P9pO0fPGVeo?t=65'", "1:05: Mitten", "Mitten: 1:05",
    ])
  func spellings(entry: String) {
    #expect(chapters("chapters:\n- {time: 0:36, title: ä}\n- {\(entry)}") == ["36 ä", "65 Mitten"])
  }

  @Test(
    "may be lines, pairs or keys",
    arguments: [
      "- 0:36 Början\n- 1:05 Mitten", "- '0:36 - Början'\n- \"1:05: Mitten\"",
      "- 0:36: Början\n- 1:05: Mitten", "- ['0:36', Början]\n- [65, Mitten]",
      "  '0:36': Början\n  1:05: Mitten", "  Början: 0:36\n  Mitten: 1:05",
      "- Början (0:36)\n- Mitten (1:05)",
    ])
  func lines(list: String) {
    #expect(chapters("chapters:\n\(list)") == ["36 Början", "65 Mitten"])
    #expect(
      chapters("chapters: |\n  0:36 Början\n\n  1:05 Mitten") == ["36 Början", "65 Mitten"])
  }

  @Test("keep a colon in a line that YAML takes for a mapping")
  func colon() {
    #expect(
      chapters("chapters:\n- 0:00 Del ett: början\n- 1:05 Slut")
        == ["0 Del ett: början", "65 Slut"])
  }

  @Test("are read from TOML and JSON, too")
  func formats() {
    let toml = """
      +++
      youtube = "P9pO0fPGVeo"
      [[extra.chapters]]
      title = "Början"
      time = "00:00:36"
      start = 36
      [[extra.chapters]]
      title = "Mitten"
      start = 65
      +++
      """
    let json = """
      {"youtube": "P9pO0fPGVeo", "chapters": [
        {"start": 36, "title": "Början"}, {"start": 65, "title": "Mitten"}]}
      """
    for text in [toml, json] {
      let found = HeaderPost.whole(text).talks.flatMap(\.chapters)
      #expect(found.map(\.start.seconds) == [36, 65])
      #expect(found.map(\.title) == ["Början", "Mitten"])
    }
  }

  @Test("stand where their times do, and end where they say, else where the next one starts")
  func places() throws {
    let post = read(
      """
      chapters:
        - title: Början på ä
          time: "0:00"
          end: 0:30
        - {title: Öl, time: 1:05}
        - title: Slut
          startTime: 90
      duration: PT2M
      """)
    let found = try #require(post.talks.first).chapters
    #expect(found.map(\.location.line) == [6, 8, 10])
    #expect(found.map(\.location.column) == [11, 24, 16])
    #expect(found.map { $0.end?.seconds } == [30, 90, 120])
    #expect(found.map(\.label) == ["0:00", "1:05", nil])
    #expect(post.talks[0].videos[0].duration?.seconds == 120)
  }

  @Test("stand one level deeper below a heading without a time, and in lists within an entry")
  func levels() {
    let post = read(
      """
      chapters:
      - {time: 0:00, title: Början}
      - header: Del två
      - {time: 1:05, title: Mitten}
      """)
    #expect(post.talks[0].chapters.map(\.level) == [0, 1])
    let tree = read(
      "chapters:\n- time: 0:00\n  title: Ä\n  children:\n  - {time: 0:30, title: Ö}\n"
        + "- {time: 1:00, title: Å}")
    #expect(tree.talks[0].chapters.map(\.level) == [0, 1, 0])
    #expect(tree.diagnostics.isEmpty)
  }

  @Test(
    "are not what only looks like them",
    arguments: [
      "chapters:\n- {title: Bok ett, file: a.md}\n- {title: Bok två, file: b.md}",
      "links:\n- {title: Sida, url: /a}\n- {title: Annan, url: 'https://youtu.be/aMvI5E9-LYI'}",
      "schedule:\n- {time: '9:00', title: Kaffe}\n- {time: '9:30', title: Tal}",
      "sessions:\n- {time: '0:00', title: Kaffe}\n- {time: '0:30', title: Tal}",
      "topics: [hav, öl]", "sections:\n- {time: '18:00', title: Öl}\n- {time: '18:30', title: Mat}",
      "transcript:\n- {time: '0:00', line: Hej, who: Åsa}\n- {time: '0:05', line: Hej, who: Bo}",
      "quotes:\n- {start: 0, text: Hej}\n- {start: 5, text: Hej då}", "chapters: 12",
      "steps:\n- {at: 1, title: Ett}\n- {at: 2, title: Två}\n- {at: 3, title: Tre}", "toc: true",
      "chapters:\n- {title: Ett, time: TODO}\n- {title: Två, time: ''}",
    ])
  func others(header: String) {
    #expect(chapters(header) == [])
  }

  @Test("are the sections of a transcript where the header has no other list")
  func transcript() {
    let transcript = """
      transcript:
      - header: Början
      - header: Vem är Åsa?
      - {line: Hej, sec: 63, time: '1:03', who: Bo}
      - {line: Hej då, sec: 70, time: '1:10', who: Åsa}
      - header: Slut
      - {line: Tack, sec: 311, time: '5:11', who: Bo}
      """
    #expect(chapters(transcript) == ["63 Vem är Åsa?", "311 Slut"])
    let clips = "quotableClips:\n- {name: Klipp, startOffset: 0, endOffset: 63}"
    #expect(chapters(clips + "\n" + transcript) == ["0 Klipp"])
  }

  @Test("are diagnosed where a time or a title is missing, bad or absurd")
  func flaws() {
    let post = read(
      """
      chapters:
      - {time: 0:00, title: Början}
      - {time: TODO, title: Ä}
      - {title: Ö}
      - {time: 1:75, title: Å}
      - {time: -5, title: Ü}
      - {time: 99999999, title: É}
      - {time: 3:00, title: ''}
      - {time: hej 5, title: È}
      - {time: 4:00, title: Slut}
      """)
    #expect(post.talks[0].chapters.map(\.start.seconds) == [0, 240])
    #expect(
      post.diagnostics.map(\.rule) == [
        .placeholderTime, .placeholderTime, .badUnit, .placeholderTime, .placeholderTime,
        .emptyTitle, .placeholderTime,
      ])
    #expect(post.diagnostics.map(\.location.line) == [6, 7, 8, 9, 10, 11, 12])
  }

  @Test("are shown once where the body has the same list, else before the body's")
  func twice() {
    let list = "chapters:\n- {time: 0:00, title: Början}\n- {time: 1:05, title: Mitten}"
    let same = read(list, body: "- 0:00 Start\n- 1:05 Mitten")
    #expect(same.talks[0].chapters.map(\.title) == ["Början", "Mitten"])
    #expect(same.diagnostics.map(\.rule) == [.duplicateList])
    #expect(same.diagnostics.map(\.location.line) == [8])
    let longer = read(list, body: "- 0:00 Start\n- 1:05 Mitten\n- 2:00 Slut")
    #expect(longer.talks[0].chapters.map(\.title) == ["Start", "Mitten", "Slut"])
    let other = read(list, body: "- 9:01 Annat\n- 9:33 Sist")
    #expect(other.talks[0].chapters.map(\.start.seconds) == [0, 65, 541, 573])
    #expect(other.diagnostics.isEmpty)
  }
}
