import ChapterModel
import PostImport
import Testing

@Suite struct `A description on YouTube` {
  @Test(
    "has chapters in the forms that people write",
    arguments: [
      "0:00 Anfang\n1:30 Größe\n1:02:03 Ende",
      "00:00 - Anfang\n01:30 - Größe\n1:02:03 - Ende",
      "00:00:00 – Anfang\n00:01:30 – Größe\n01:02:03 – Ende",
      "(0:00) Anfang\r\n(1:30) Größe\r\n(1:02:03) Ende\r\n",
      "▶ 0:00 Anfang\n▶ 1:30 Größe\n▶ 1:02:03 Ende",
      "• 0:00: Anfang\n• 1:30: Größe\n• 1:02:03: Ende",
      "Anfang 0:00\nGröße (1:30)\nEnde - 1:02:03",
      "0:00 - 1:30 Anfang\n1:30 - 1:02:03 Größe\n1:02:03 Ende",
    ])
  func forms(text: String) {
    #expect(
      read(text, as: .youtube).chapterLines == ["0:00 Anfang", "1:30 Größe", "1:02:03 Ende"])
  }

  @Test("takes title and video from the name that yt-dlp gives")
  func name() {
    let posts = read(
      "Über uns.\n\nhttps://example.org/mehr\n\n0:00 Anfang\n1:30 Ende\n",
      path: "tag/Die Stärke [P9pO0fPGVeo].description")
    let talk = posts.first?.talks.first
    #expect(talk?.title == "Die Stärke")
    #expect(talk?.link?.url() == "https://www.youtube.com/watch?v=P9pO0fPGVeo")
    #expect(talk?.abstract.hasPrefix("Über uns.") == true)
    #expect(talk?.chapters.map(\.location.line) == [5, 6])
    #expect(talk?.chapters.map { $0.end?.seconds } == [90, nil])
  }

  @Test("isn't split by links to other videos")
  func otherLinks() {
    let posts = read(
      "Letztes Jahr:\nhttps://youtu.be/Hxwhw6Q6ITc\n\nDieses Jahr war gut.\n\n0:00 Anfang\n1:30 Ende\n",
      path: "Tag [P9pO0fPGVeo].description")
    #expect(posts.flatMap(\.talks).map { $0.link?.videoID } == ["P9pO0fPGVeo"])
  }

  @Test(
    "without two stamps has no chapters, and says so",
    arguments: [
      "", "Nur Text.", "Um 9:30 geht es los.", "Dauer: 12:30",
    ])
  func none(text: String) {
    let posts = read(text, path: "leer.description")
    #expect(posts.flatMap(\.talks).isEmpty)
    #expect(
      posts.diagnosticLines == ["1:1 This can't be read: no two lines have a time and a title."])
  }
}
