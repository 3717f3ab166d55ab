import ChapterModel
import PostImport
import Testing

@Suite struct `A JSON input` {
  @Test("of yt-dlp gives a talk with its chapters")
  func infoJSON() {
    let posts = read(
      """
      {"id": "P9pO0fPGVeo", "title": "Die Stärke", "webpage_url":
      "https://www.youtube.com/watch?v=P9pO0fPGVeo", "extractor_key": "Youtube", "channel": "AlmaLinux",
      "duration": 3600, "upload_date": "20240501", "language": "de", "description": "Über uns.\\n\\n0:00 X",
      "chapters": [{"start_time": 0.0, "end_time": 39.0, "title": "<Untitled Chapter 1>"},
      {"start_time": 39.0, "end_time": 884.5, "title": "Geschichte"},
      {"start_time": 884.5, "end_time": 3600, "title": "Igor\\nerzählt"}],
      "formats": [{"url": "https://rr1.example/x"}]}
      """, path: "Die Stärke [P9pO0fPGVeo].info.json")
    #expect(posts.chapterLines == ["0:39 Geschichte", "14:44 Igor erzählt"])
    let talk = posts.first?.talks.first
    #expect(talk?.title == "Die Stärke")
    #expect(talk?.chapters.map { $0.end?.seconds } == [884, 3600])
    #expect(talk?.language?.code == "de")
    #expect(talk?.videos.first?.duration?.seconds == 3600)
    #expect(posts.first?.date == CalendarDate(year: 2024, month: 5, day: 1))
    #expect(posts.first?.eventName == "AlmaLinux")
  }

  @Test("of yt-dlp without chapters has those of the description, a playlist has all its videos")
  func playlist() {
    let posts = read(
      """
      {"_type": "playlist", "title": "Tag 2024", "entries": [
      {"webpage_url": "https://youtu.be/P9pO0fPGVeo", "title": "Eins", "chapters": null,
       "description": "0:00 Anfang\\n1:00 Ende"}, null,
      {"webpage_url": "https://vimeo.com/76979871", "title": "Zwei", "duration": 90,
       "chapters": [{"start_time": 0, "title": "Föhn"}]}]}
      """, path: "liste.json", as: .ytDLP)
    #expect(posts.chapterLines == ["0:00 Anfang", "1:00 Ende", "0:00 Föhn"])
    #expect(
      posts.first?.talks.map { $0.link?.url() } == [
        "https://www.youtube.com/watch?v=P9pO0fPGVeo", "https://vimeo.com/76979871",
      ])
    #expect(posts.first?.talks.last?.chapters.first?.end?.seconds == 90)
  }

  @Test("of pyvideo gives a talk with speakers, day and event")
  func pyvideo() {
    let posts = read(
      """
      {"title": "Größe", "speakers": ["Łukasz Langa", "雪"], "recorded": "2019-05-01",
      "language": "deu", "duration": 1800, "description": "Worum es geht.\\n\\n0:00 Anfang\\n5:00 Ende",
      "videos": [{"type": "youtube", "url": "https://www.youtube.com/watch?v=P9pO0fPGVeo"}]}
      """, path: "pycon-de-2019/videos/groesse.json")
    let talk = posts.first?.talks.first
    #expect(talk?.speakers.map(\.name) == ["Łukasz Langa", "雪"])
    #expect(talk?.abstract == "Worum es geht.")
    #expect(talk?.id == "P9pO0fPGVeo.groesse")
    #expect(posts.chapterLines == ["0:00 Anfang", "5:00 Ende"])
    #expect(posts.first?.eventName == "pycon de 2019")
    #expect(posts.first?.date?.description == "2019-05-01")
  }

  @Test("of a podcast leaves out what its table hides, and diagnoses what is no time")
  func podcast() {
    let posts = read(
      """
      {"version": "1.2.0", "title": "Folge 7", "author": "Jana; Ömer", "podcastName": "Funk",
       "chapters": [{"startTime": 0, "title": "Anfang", "url": "https://youtu.be/P9pO0fPGVeo"},
        {"startTime": 10.9, "title": "Werbung", "toc": false},
        {"startTime": "bald", "title": "?"},
        {"startTime": 60, "endTime": 90}]}
      """, path: "kapitel.json")
    #expect(posts.chapterLines == ["0:00 Anfang", "1:00 1:00"])
    #expect(posts.first?.talks.first?.speakers.map(\.name) == ["Jana", "Ömer"])
    #expect(posts.first?.eventName == "Funk")
    #expect(
      posts.diagnosticLines == ["4:3 “bald” is no time of this form; the chapter is left out."])
  }

  @Test(
    "that is broken or of no known kind is diagnosed at its place",
    arguments: [
      ("{\"title\": \"x\",\n \"videos\": [}", "2:13"), ("[1, 2]", "1:1"), ("", "1:1"),
      ("{\"name\": \"paket\"}", "1:1"), ("{\"version\":1,\"kind\":\"talks\",\"items\":[]}", "1:1"),
      ("{\"version\":1,\"kind\":\"events\",\"items\":[]}", "1:1"),
      ("{\"version\":2,\"kind\":\"export\",\"items\":[]}", "1:1"),
    ])
  func broken(text: String, place: String) {
    let posts = read(text, path: "x.json")
    #expect(posts.flatMap(\.talks).isEmpty)
    #expect(posts.diagnosticLines.count == 1)
    #expect(posts.diagnosticLines.first?.hasPrefix("\(place) ") == true, "\(posts.diagnosticLines)")
  }

  @Test("of lines passes over a broken one")
  func lines() {
    let item = #"{"version":1,"kind":"export","id":"a.b","title":"Ä","chapters":[{"start":-1}]}"#
    let posts = read("\(item)\n{kaputt\n\n\(item.replacing("a.b", with: "c.d"))\n", path: "x.jsonl")
    #expect(posts.flatMap(\.talks).map(\.id) == ["a.b", "c.d"])
    #expect(posts.flatMap(\.diagnostics).map(\.location.line) == [1, 2, 4])
  }
}
