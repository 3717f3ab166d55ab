import ChapterModel
import Testing

/// The site around the reference post, whose videos were looked up with `grep youtu` and counted by
/// reading.
@Suite(
  "The posts of a whole blog", .enabled(if: SharedFolder.path(SharedFolder.blog) != nil))
struct BlogTests {
  /// How many talks each post has that has any.
  private static let counts = [
    "2023-12-14-2023-highlights.md": 6, "2024-01-16-video-contributions.md": 1,
    "2024-02-01-aldt-recap.md": 8, "2024-02-29-announcing-aldg.md": 1,
    "2024-02-29-feb-event-recap.md": 1, "2024-05-01-almalinux-day-germany-recap.md": 3,
    "2024-05-06-announcing-94-stable.md": 1, "2024-05-23-mythbusting-linux-on-azure.md": 1,
    "2024-05-28-announcing-810-stable.md": 1,
    "2024-07-30-announcing-codenotary-atix-storpool.md": 1,
    "2024-08-28-summer-event-recap.md": 1, "2024-09-12-meet-the-board-jack.md": 1,
    "2024-09-23-meet-the-board-jun.md": 1, "2024-10-08-meet-the-board-alex.md": 1,
    "2025-01-10-event-wrapup.md": 2, "2025-01-13-benny-vasquez-qa.md": 1,
    "2025-04-09-2024-recap.md": 1, "2025-04-24-election-announcement.md": 1,
    "2025-12-01-almaLinux-day-vancouver-recap.md": 9,
    "2025-12-03-save-the-date-almalinux-day-tokyo.md": 4,
    "almalinux-os-stable-release-is-live.md": 1, "hi-im-benny-how-can-i-help.md": 1,
    "live-launch-of-the-first-almalinux-os-stable-release.md": 1,
    "looking-back-leaping-forward-a-look-back-at-the-first-year-for-almalinux-and-what-the-future-"
      + "holds.md": 1,
  ]

  private func post(_ name: String) throws -> Post {
    try #require(SharedFolder.post("\(SharedFolder.blog)/\(name)"))
  }

  @Test func `have talks where they have videos, and nowhere else`() throws {
    let names = SharedFolder.names(in: SharedFolder.blog).filter { $0.hasSuffix(".md") }
    #expect(names.count == 230)
    var found: [String: Int] = [:]
    for name in names {
      let post = try post(name)
      #expect(!post.title.isEmpty && post.date != nil, "\(name)")
      if !post.talks.isEmpty { found[name] = post.talks.count }
    }
    #expect(found == Self.counts)
  }

  @Test func `name the talks of figures by their captions`() throws {
    let talks = try post("2025-12-01-almaLinux-day-vancouver-recap.md").talks
    #expect(talks.first?.title == "Opening session: What is AlmaLinux?")
    #expect(
      talks.dropFirst().first?.title == "AlmaLinux 💚 NVIDIA: Powerfully pushing pixels easily!")
    #expect(talks.last?.videos.first?.id == "BxQUn9VuIx4")
  }

  @Test func `name the speaker in the emphasis below a title`() throws {
    let talks = try post("2024-02-01-aldt-recap.md").talks
    #expect(
      talks.first?.speakers == [
        Speaker(name: "benny Vasquez", affiliation: "Chair @ AlmaLinux OS Foundation")
      ])
    #expect(talks.map { $0.language?.code } == ["en", "en", "ja", "en", "ja", nil, "ja", nil])
  }

  @Test func `give one lone video the post's title`() throws {
    let talks = try post("2024-09-12-meet-the-board-jack.md").talks
    #expect(talks.map(\.title) == ["Meet the board - Jack Aboutboul"])
    #expect(talks.map(\.id) == ["RR1-uHDZP_I.2024-09-12-meet-the-board-jack"])
  }
}
