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
}
