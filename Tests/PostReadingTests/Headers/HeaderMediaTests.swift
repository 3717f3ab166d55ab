import ChapterModel
import Testing

@Suite("The videos of a header")
struct HeaderMediaTests {
  private func ids(_ header: String, body: String = "") -> [[String]] {
    HeaderPost.read(header, body: body).talks.map { $0.videos.map(\.id) }
  }

  @Test(
    "are found in all spellings",
    arguments: [
      "youtube_url: https://www.youtube.com/watch?v=P9pO0fPGVeo", "youtubeId: P9pO0fPGVeo",
      "YouTube: P9pO0fPGVeo", "youtube-video-id: P9pO0fPGVeo", "video_id: P9pO0fPGVeo",
      "media: https://youtu.be/P9pO0fPGVeo?si=ä", "video: {id: P9pO0fPGVeo, provider: youtube}",
      "video: {provider: YouTube, url: 'https://youtu.be/P9pO0fPGVeo'}",
      "youtube: {id: P9pO0fPGVeo}",
      "ids: {anchor: ä, youtube: P9pO0fPGVeo}", "links: {youtube: 'https://youtu.be/P9pO0fPGVeo'}",
      "videos:\n- {title: Ä, video_id: P9pO0fPGVeo}",
      "embed: https://www.youtube.com/embed/P9pO0fPGVeo",
      "embed: <iframe width=\"5\" src=\"https://www.youtube.com/embed/P9pO0fPGVeo\"></iframe>",
      "extra: {youtube: P9pO0fPGVeo}", "params: {video: P9pO0fPGVeo}",
      "media: {youtube: P9pO0fPGVeo}",
      "youtube_embed_code: P9pO0fPGVeo", "episode: {youtube: P9pO0fPGVeo}",
      "video: [P9pO0fPGVeo]", "url: https://youtu.be/P9pO0fPGVeo\nyoutube_id: P9pO0fPGVeo",
    ])
  func spellings(header: String) {
    #expect(ids("title: Ä\n" + header) == [["P9pO0fPGVeo"]])
  }

  @Test(
    "are not channels, lists, pictures or pages",
    arguments: [
      "url: /blogg/P9pO0fPGVeo/", "youtube_playlist: PLqKzWfm6zyltcA6vEbRAD92AJEH3bnr_q",
      "youtube: https://www.youtube.com/playlist?list=PLqKzWfm6zyltcA6vEbRAD92AJEH3bnr_q",
      "youtube_channel: codingtrain", "videoId: e0osaaguckezvjzf42dm6zbc", "youtube: ''",
      "youtube_thumbnail: https://i.ytimg.com/vi/P9pO0fPGVeo/hq.jpg", "media: P9pO0fPGVeo",
      "author: {youtube: P9pO0fPGVeo}",
    ])
  func others(header: String) {
    #expect(ids("title: Ä\n" + header).isEmpty)
  }

  @Test("are several talks where a list has several, with titles, chapters and starts of their own")
  func several() {
    let post = HeaderPost.read(
      """
      title: Träff
      videos:
      - title: Första ä
        id: P9pO0fPGVeo
        start: 1:05
        chapters:
        - {time: 2:00, title: Början}
        - {time: 3:00, title: Slut}
      - title: Andra ö
        url: https://youtu.be/aMvI5E9-LYI
      """)
    #expect(post.talks.map(\.title) == ["Första ä", "Andra ö"])
    #expect(post.talks.map(\.chapters.count) == [2, 0])
    #expect(post.talks[0].link?.start?.seconds == 65)
    #expect(post.talks[1].link?.start == nil)
    #expect(post.talks[0].videos[0].location == SourceLocation(line: 5, column: 7))
  }

  @Test("are the one that has a key of its own, not those of a list beside it")
  func related() {
    #expect(
      ids("video_id: P9pO0fPGVeo\nvideos:\n- {title: Se även, video_id: aMvI5E9-LYI}")
        == [["P9pO0fPGVeo"]])
  }

  @Test("belong to one talk where several keys name them")
  func alternatives() {
    #expect(ids("youtube: P9pO0fPGVeo\nvimeo_id: 76979871") == [["P9pO0fPGVeo", "76979871"]])
  }

  @Test("leave the links of the notes below to the notes")
  func notes() {
    let notes = "## Länkar\n\n* [Annat ä](https://youtu.be/aMvI5E9-LYI)\n"
    #expect(ids("youtube: P9pO0fPGVeo", body: notes) == [["P9pO0fPGVeo"]])
    #expect(
      ids("youtube: P9pO0fPGVeo", body: "## Andra\n\n{{< youtube aMvI5E9-LYI >}}\n")
        == [["P9pO0fPGVeo"], ["aMvI5E9-LYI"]])
  }

  @Test(
    "say how long they are",
    arguments: [
      ("duration: 1:02:03", 3723), ("duration: 3723", 3723), ("duration: PT1H2M3S", 3723),
      ("duration: 62 min", 3720), ("duration: 1 hour 2 minutes", 3720), ("Duration: '49:03'", 2943),
      ("video: {id: P9pO0fPGVeo, duration: 90}", 90), ("duration: lång", nil),
      ("duration: ''", nil),
      ("video_duration: 1h 2m", 3720),
    ] as [(String, Int?)])
  func durations(header: String, seconds: Int?) {
    let post = HeaderPost.read("youtube: P9pO0fPGVeo\n" + header, body: "0:00 Ä\n1:05 Ö\n")
    #expect(post.talks.map { $0.videos[0].duration?.seconds } == [seconds])
    #expect(post.talks.first?.chapters.last?.end?.seconds == seconds)
  }
}
