import ChapterModel
import Testing

@Suite("A video link")
struct VideoLinkTests {
  private let whole = VideoLink(
    videoID: "aMvI5E9-LYI", list: "PLab_c", index: "2", start: Timestamp(seconds: 884))
  private let bare = VideoLink(videoID: "aMvI5E9-LYI")

  @Test("is a watch page with playlist, place and time in this order")
  func watch() {
    #expect(
      whole.url() == "https://www.youtube.com/watch?v=aMvI5E9-LYI&list=PLab_c&index=2&t=884s")
    #expect(bare.url() == "https://www.youtube.com/watch?v=aMvI5E9-LYI")
  }

  @Test("is a short link with the playlist first")
  func short() {
    #expect(whole.url(.short) == "https://youtu.be/aMvI5E9-LYI?list=PLab_c&t=884")
    #expect(bare.url(.short) == "https://youtu.be/aMvI5E9-LYI")
  }

  @Test("is an embed that knows its start alone")
  func embed() {
    #expect(whole.url(.embed) == "https://www.youtube.com/embed/aMvI5E9-LYI?start=884")
    #expect(bare.url(.embed) == "https://www.youtube.com/embed/aMvI5E9-LYI")
  }

  @Test("names the beginning where it has that time", arguments: LinkStyle.allCases)
  func zero(style: LinkStyle) {
    var link = bare
    link.start = .zero
    #expect(link.url(style) != bare.url(style))
    #expect(VideoLink(link.url(style)) == link)
  }

  @Test(
    "has the one form of its host",
    arguments: [
      (VideoHost.vimeo, "76979871", "https://vimeo.com/76979871#t=884s"),
      (
        .peerTube(origin: "https://vidéo.example"), "9c9de5e8-0a1e-484a-b099-e80766180a6d",
        "https://vidéo.example/w/9c9de5e8-0a1e-484a-b099-e80766180a6d?start=884s"
      ),
      (.mediaCCC, "38c3-größer", "https://media.ccc.de/v/38c3-größer#t=884"),
      (.recording, "https://pod.example/é.mp3", "https://pod.example/é.mp3#t=884"),
    ])
  func hosts(host: VideoHost, id: String, expected: String) {
    let link = VideoLink(host: host, videoID: id, start: Timestamp(seconds: 884))
    #expect(LinkStyle.allCases.map { link.url($0) } == [expected, expected, expected])
    #expect(!link.isSameVideo(as: VideoLink(videoID: id)))
  }
}
