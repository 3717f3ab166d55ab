import ChapterModel
import Testing

@testable import ChapterFormats

@Suite struct `A talk's timeline` {
  private func timeline(
    _ chapters: [(start: Int, end: Int?)], duration: Int? = nil
  ) -> [[Int?]] {
    let talk = Talk(
      id: "ä", title: "Ä",
      videos: [Video(id: "P9pO0fPGVeo", duration: duration.map { Timestamp(seconds: $0) })],
      chapters: PackedChapters(
        chapters.map { chapter in
          Chapter(
            start: Timestamp(seconds: chapter.start),
            end: chapter.end.map { Timestamp(seconds: $0) }, title: "é")
        }))
    return Timeline(talk).own.map { [$0.start.seconds, $0.end?.seconds] }
  }

  @Test("is in the order of the starts")
  func order() {
    #expect(timeline([(60, nil), (0, nil), (30, nil)]) == [[0, 30], [30, 60], [60, nil]])
  }

  @Test("gives chapters of one start the same end behind it")
  func sameStart() {
    #expect(timeline([(5, 5), (5, nil), (9, nil)]) == [[5, 9], [5, 9], [9, nil]])
  }

  @Test("keeps an end that was written, and takes no end before a start")
  func ends() {
    #expect(timeline([(0, 20), (30, 10), (60, nil)]) == [[0, 20], [30, 60], [60, nil]])
  }

  @Test("ends with the video where its duration is known and not too short")
  func duration() {
    #expect(timeline([(0, nil), (30, nil)], duration: 90) == [[0, 30], [30, 90]])
    #expect(timeline([(0, nil), (30, nil)], duration: 20) == [[0, 30], [30, nil]])
  }

  @Test("keeps chapters of other videos apart")
  func otherVideos() {
    let talk = Talk(
      id: "ä", title: "Ä", videos: [Video(id: "P9pO0fPGVeo")],
      chapters: [
        Chapter(start: .zero, title: "eins"),
        Chapter(
          start: Timestamp(seconds: 7), title: "fremd",
          writtenLink: "https://youtu.be/Hxwhw6Q6ITc?t=7"),
        Chapter(start: Timestamp(seconds: 9), title: "zwei"),
      ])
    let timeline = Timeline(talk)
    #expect(timeline.own.map(\.title) == ["eins", "zwei"])
    #expect(timeline.own.map { $0.end?.seconds } == [9, nil])
    #expect(
      timeline.elsewhere.map { $0.link?.url() } == [
        "https://www.youtube.com/watch?v=Hxwhw6Q6ITc&t=7s"
      ])
  }

  @Test("says where it assumed an end, and bears any time")
  func assumption() {
    let talk = Talk(
      id: "ä", title: "Ä", chapters: [Chapter(start: Timestamp(seconds: .max), title: "spät")])
    var notes = ExportNotes()
    #expect(Timeline(talk).closed(&notes).count == 1)
    #expect(notes.assumedEnds == 1)
    #expect(notes.sentences.count == 1)
  }
}
