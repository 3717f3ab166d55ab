import ChapterModel
import Testing

@Suite("A talk")
struct TalkTests {
  private let talk = Talk(
    id: "aMvI5E9-LYI.grüße", title: "Bauen ohne zu folgen",
    videos: [
      Video(id: "aMvI5E9-LYI", list: "PLab", index: "3"), Video(id: "P9pO0fPGVeo"),
    ],
    chapters: [
      Chapter(start: .zero, title: "Einführung"),
      Chapter(start: Timestamp(seconds: 884), title: "Büro", videoIndex: 1),
      Chapter(start: Timestamp(seconds: 884), title: "Noch einmal"),
      Chapter(
        start: Timestamp(seconds: 900), title: "Anderes Video",
        writtenLink: "https://youtu.be/-cdveCh1kQk?t=5"),
      Chapter(
        start: Timestamp(seconds: 900), title: "Eigene Liste",
        writtenLink: "https://www.youtube.com/watch?v=aMvI5E9-LYI&list=PLcd&index=1&t=9s"),
      Chapter(
        start: Timestamp(seconds: 900), title: "Ohne Liste",
        writtenLink: "https://youtu.be/aMvI5E9-LYI"),
      Chapter(start: Timestamp(seconds: 900), title: "Sprung", writtenLink: "#t=15:00"),
      Chapter(start: .zero, title: "Kein Video", videoIndex: 7),
    ])

  @Test(
    "links a chapter with its own link's video and playlist, else its video's",
    arguments: [
      (0, "https://www.youtube.com/watch?v=aMvI5E9-LYI&list=PLab&index=3&t=0s"),
      (1, "https://www.youtube.com/watch?v=P9pO0fPGVeo&t=884s"),
      (3, "https://www.youtube.com/watch?v=-cdveCh1kQk&t=900s"),
      (4, "https://www.youtube.com/watch?v=aMvI5E9-LYI&list=PLcd&index=1&t=900s"),
      (5, "https://www.youtube.com/watch?v=aMvI5E9-LYI&list=PLab&index=3&t=900s"),
      (6, "https://www.youtube.com/watch?v=aMvI5E9-LYI&list=PLab&index=3&t=900s"),
      (7, nil),
    ] as [(Int, String?)])
  func links(position: Int, url: String?) {
    #expect(talk.link(to: talk.chapters[position])?.url() == url)
  }

  @Test("links to its first video without a time")
  func ownLink() {
    #expect(talk.link?.url(.short) == "https://youtu.be/aMvI5E9-LYI?list=PLab")
    #expect(Talk(id: "x.1", title: "Ohne Video").link == nil)
  }

  @Test("numbers the chapters that start at the same time")
  func ids() {
    #expect(talk.chapterID(at: 0) == "aMvI5E9-LYI.grüße@0")
    #expect(talk.chapterID(at: 1) == "aMvI5E9-LYI.grüße@884")
    #expect(talk.chapterID(at: 2) == "aMvI5E9-LYI.grüße@884.2")
    #expect(talk.chapterID(at: 5) == "aMvI5E9-LYI.grüße@900.3")
  }
}
