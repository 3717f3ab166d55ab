import ChapterModel
import Testing

@Suite("A YouTube URL")
struct VideoLinkReadingTests {
  @Test(
    "is read in all the forms that posts hold",
    arguments: [
      "https://www.youtube.com/watch?v=P9pO0fPGVeo",
      "http://youtube.com/watch?feature=share&v=P9pO0fPGVeo",
      "HTTPS://WWW.YouTube.com/watch?v=P9pO0fPGVeo",
      "https://youtu.be/P9pO0fPGVeo", "https://www.youtu.be/P9pO0fPGVeo/", "youtu.be/P9pO0fPGVeo",
      "//www.youtube.com/embed/P9pO0fPGVeo?rel=0", "www.youtube.com/embed/P9pO0fPGVeo",
      "https://www.youtube-nocookie.com/embed/P9pO0fPGVeo",
      "https://m.youtube.com/watch?v=P9pO0fPGVeo", "https://music.youtube.com/watch?v=P9pO0fPGVeo",
      "https://youtube.com/live/P9pO0fPGVeo?si=abc", "https://youtube.com/shorts/P9pO0fPGVeo",
      "https://youtube.com/v/P9pO0fPGVeo", "https://youtube.com/e/P9pO0fPGVeo",
      "https://youtube.com:443/watch?v=P9pO0fPGVeo", "https://youtube.com/watch/?v=P9pO0fPGVeo",
      "https://www.youtube.com/watch?list=&amp;v=P9pO0fPGVeo",
      "https://www.youtube.com/watch?a=b&#038;v=P9pO0fPGVeo",
      "https://www.youtube.com/watch?a=b&amp;amp;v=P9pO0fPGVeo",
      "https://www.youtube.com/watch?v=P9pO0fPGVeo)", " https://youtu.be/P9pO0fPGVeo\n",
      "https://youtu.be/\r\n    P9pO0fPGVeo", "https://www.youtube.com/watch?v=xyz&v=P9pO0fPGVeo",
      "https://www.youtube.com/watch\\?v\\=P9pO0fPGVeo", "\u{FEFF}https://youtu.be/P9pO0fPGVeo",
      "\u{201C}https://youtu.be/P9pO0fPGVeo\u{201D}", "https://youtu.be/P9pO0f\u{200B}PGVeo\u{A0}ä",
      "vnd.youtube:P9pO0fPGVeo", "vnd.youtube://P9pO0fPGVeo",
      "https://www.youtube.com/attribution_link?u=%2Fwatch%3Fv%3DP9pO0fPGVeo%26feature%3Dshare",
      "https://i.ytimg.com/vi/P9pO0fPGVeo/hqdefault.jpg",
      "https://img.youtube.com/vi/P9pO0fPGVeo/0.jpg",
    ])
  func forms(url: String) {
    #expect(VideoLink(url)?.videoID == "P9pO0fPGVeo")
    #expect(VideoLink(url)?.start == nil)
    #expect(VideoLink(url)?.list == nil)
  }

  @Test(
    "is none where the host or the path is another's",
    arguments: [
      "", "/", "P9pO0fPGVeo", "hello-world", "https://evilyoutube.com/watch?v=P9pO0fPGVeo",
      "https://youtube.com.evil.example/watch?v=P9pO0fPGVeo",
      "https://youtube.com@evil.example/watch?v=P9pO0fPGVeo",
      "https://evil.example\\@youtube.com/watch?v=P9pO0fPGVeo",
      "https://evil.example/youtube.com/watch?v=P9pO0fPGVeo",
      "https://www.www.youtube.com/watch?v=P9pO0fPGVeo",
      "https://notyoutu.be/P9pO0fPGVeo", "ftp://www.youtube.com/watch?v=P9pO0fPGVeo",
      "javascript://youtube.com/watch?v=P9pO0fPGVeo", "https://youtube.com:x/watch?v=P9pO0fPGVeo",
      "https://user:pass@youtube.com/watch?v=P9pO0fPGVeo",
      "https://youtube\u{3002}com/watch?v=P9pO0fPGVeo",
      "https://youtube\u{FF0E}com/watch?v=P9pO0fPGVeo", "https://youtube%2Ecom/watch?v=P9pO0fPGVeo",
      "https://y\u{43E}utube.com/watch?v=P9pO0fPGVeo",
      "https://evil.example\\youtube.com/watch?v=P9pO0fPGVeo",
      "https:\\\\www.youtube.com\\watch?v=P9pO0fPGVeo", "https:/youtube.com/watch?v=P9pO0fPGVeo",
      "https://www.youtube.com%2Fwatch?v=P9pO0fPGVeo",
      "https://evil.example?https://youtube.com/watch?v=P9pO0fPGVeo",
      "https://evil.example#https://youtu.be/P9pO0fPGVeo",
      "https://youtube.com..evil/v/P9pO0fPGVeo",
      "https://-youtube.com/watch?v=P9pO0fPGVeo", "https://youtu.be.com/P9pO0fPGVeo",
      "https://www.youtube.com/playlist?list=PLwP_SiAcdui0KVebT0mU9Apz359a4ubsC",
      "https://www.youtube.com/watch?list=PLwP_SiAcdui0KVebT0mU9Apz359a4ubsC",
      "https://www.youtube.com/embed/videoseries?list=PLwP_SiAcdui0KVebT0mU9Apz359a4ubsC",
      "https://www.youtube.com/embed/live_stream?channel=UC123",
      "https://www.youtube.com/@almalinux",
      "https://www.youtube.com/channel/HCtnHdj3df7iM", "https://www.youtube.com/",
      "https://www.youtube.com/watch?v=jZViOEv90d", "https://www.youtube.com/embedded",
      "https://www.youtube.com/watch?V=P9pO0fPGVeo", "https://www.", "https://", "https:///", "//",
      "https://www.youtube.com/attribution_link?u=%2Fattribution_link%3Fu%3D%252Fwatch",
    ])
  func others(url: String) {
    #expect(VideoLink(url) == nil)
  }

  @Test(
    "holds a time wherever people write it",
    arguments: [
      ("https://www.youtube.com/watch?v=P9pO0fPGVeo&t=884s", 884),
      ("https://www.youtube.com/watch?t=14m44s&v=P9pO0fPGVeo", 884),
      ("https://youtu.be/P9pO0fPGVeo?t=884", 884), ("https://youtu.be/P9pO0fPGVeo#t=884", 884),
      ("https://youtu.be/P9pO0fPGVeo&t=277", 277), ("https://youtu.be/P9pO0fPGVeo&amp;t=277s", 277),
      ("https://youtu.be/P9pO0fPGVeo?si=x?t=277", 277),
      ("https://www.youtube.com/watch?v=P9pO0fPGVeo?t=0h1m5s", 65),
      ("https://www.youtube.com/embed/P9pO0fPGVeo?start=30&t=40", 30),
      ("https://www.youtube.com/watch?v=P9pO0fPGVeo&start=30&t=40", 40),
      ("https://www.youtube.com/watch?v=P9pO0fPGVeo&time_continue=12", 12),
      ("https://www.youtube.com/watch?v=P9pO0fPGVeo&t=0", 0),
      ("https://www.youtube.com/watch?v=P9pO0fPGVeo&t=1m30", nil),
      ("https://www.youtube.com/watch?v=P9pO0fPGVeo&t=-5", nil),
      ("https://www.youtube.com/watch?v=P9pO0fPGVeo&t=", nil),
      ("https://www.youtube.com/watch?v=P9pO0fPGVeo&xt=5", nil),
    ] as [(String, Int?)])
  func times(url: String, seconds: Int?) throws {
    let link = try #require(VideoLink(url))
    #expect(link.start?.seconds == seconds)
  }

  @Test("keeps the playlist and drops what follows people about")
  func playlist() {
    let url =
      "https://www.youtube.com/watch?v=P9pO0fPGVeo&list=PL-x_1.~%20&index=2&si=abc&pp=x&feature=share&t=5s"
    #expect(
      VideoLink(url)?.url()
        == "https://www.youtube.com/watch?v=P9pO0fPGVeo&list=PL-x_1.~%20&index=2&t=5s")
  }

  @Test(
    "loses of its playlist what has no place in a link",
    arguments: [
      ("PLab\u{1B}]52;c;x", "PLab"), ("PLab cd", "PLab"), ("PLäb", "PL"), ("PLab)", "PLab"),
      ("%zz", nil),
      ("\"x", nil), ("", nil), ("PL%2", "PL"),
    ] as [(String, String?)])
  func unsafe(list: String, kept: String?) throws {
    let link = try #require(VideoLink("https://youtu.be/P9pO0fPGVeo?list=\(list)"))
    #expect(link.list == kept)
  }

  @Test(
    "is what a link's own forms read back as",
    arguments: LinkStyle.allCases)
  func roundTrip(style: LinkStyle) {
    let link = VideoLink(videoID: "-cdveCh1kQk", start: Timestamp(seconds: 884))
    #expect(VideoLink(link.url(style)) == link)
  }

  @Test("may be an id alone where one is asked for")
  func idOrURL() {
    let link = VideoLink(videoID: "-cdveCh1kQk", start: Timestamp(seconds: 2361))
    #expect(VideoLink(idOrURL: "-cdveCh1kQk?t=39m21s") == link)
    #expect(VideoLink(idOrURL: " https://youtu.be/-cdveCh1kQk?t=2361 ") == link)
    #expect(VideoLink(idOrURL: "-cdveCh1kQk")?.start == nil)
    #expect(VideoLink(idOrURL: "aufzeichnung.mp4") == nil)
    #expect(VideoLink(idOrURL: "aufzeichnung-vom-1-mai") == nil)
  }

  @Test("reads a range of a longer text as it reads the text alone")
  func range() {
    let bytes = Array("[Grüße](https://youtu.be/P9pO0fPGVeo?t=5) https://".utf8)
    let link = VideoLink.read(bytes.span, in: 10..<42)
    #expect(link == VideoLink(videoID: "P9pO0fPGVeo", start: Timestamp(seconds: 5)))
    #expect(VideoLink.read(bytes.span, in: 10..<100) == nil)
  }
}
