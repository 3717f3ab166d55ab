import ChapterModel
import Testing

@Suite("A URL of another host than YouTube")
struct OtherHostsTests {
  private static let uuid = "9c9de5e8-0a1e-484a-b099-e80766180a6d"
  private static let short = "kkGMgK9ZtnKfYAgnEtQxbv"

  @Test(
    "is read where it leads to a video of Vimeo",
    arguments: [
      ("https://vimeo.com/76979871", "76979871", nil),
      ("http://www.vimeo.com/76979871/", "76979871", nil),
      ("vimeo.com/76979871?share=copy", "76979871", nil),
      ("https://vimeo.com/76979871/8272103f6e", "76979871/8272103f6e", nil),
      ("https://vimeo.com/76979871/8272103f6e#t=5s", "76979871/8272103f6e", 5),
      ("https://vimeo.com/video/76979871", "76979871", nil),
      ("//player.vimeo.com/video/76979871?h=8272103f6e&amp;dnt=1", "76979871/8272103f6e", nil),
      ("https://player.vimeo.com/video/76979871?h=8272103f6e#t=1m2s", "76979871/8272103f6e", 62),
      ("https://vimeo.com/channels/größen/76979871#t=884s", "76979871", 884),
      ("https://vimeo.com/groups/kino/videos/76979871#t=884", "76979871", 884),
      ("https://vimeo.com/album/3000/video/76979871", "76979871", nil),
      ("https://vimeo.com/showcase/3000/video/76979871#t=1h2m3s", "76979871", 3723),
      ("https://vimeo.com/76979871&t=33m47s", "76979871", 2027),
    ] as [(String, String, Int?)])
  func vimeo(url: String, id: String, seconds: Int?) throws {
    let link = try #require(VideoLink(url))
    #expect(link.host == .vimeo)
    #expect(link.videoID == id)
    #expect(link.start?.seconds == seconds)
    #expect(VideoLink(link.url()) == link)
  }

  @Test(
    "is read where it leads to a video of PeerTube",
    arguments: [
      ("https://tube.example/w/\(short)", short, nil),
      ("https://TUBE.example/w/\(uuid)?start=1h2m3s", uuid, 3723),
      ("https://tube.example/videos/watch/\(uuid)?start=884", uuid, 884),
      ("https://tube.example/videos/embed/\(uuid)?start=884s&stop=900s", uuid, 884),
      ("https://tube.example/w/\(short);threadId=3?start=1m30", short, 90),
      ("https://tube.example/videos/watch/\(uuid)/comments?start=2:03", uuid, 123),
    ] as [(String, String, Int?)])
  func peerTube(url: String, id: String, seconds: Int?) throws {
    let link = try #require(VideoLink(url))
    #expect(link.host == .peerTube(origin: "https://tube.example"))
    #expect(link.videoID == id)
    #expect(link.start?.seconds == seconds)
    #expect(VideoLink(link.url()) == link)
  }

  @Test("names the instance of PeerTube with its port and in its own letters")
  func origin() {
    let host = { (url: String) in VideoLink(url)?.host }
    #expect(
      host("https://tube.example:9000/w/\(Self.short)")
        == .peerTube(origin: "https://tube.example:9000"))
    #expect(
      host("https://vidéo.example/w/\(Self.short)") == .peerTube(origin: "https://vidéo.example"))
  }

  @Test(
    "is read where it leads to a talk of media.ccc.de",
    arguments: [
      ("https://media.ccc.de/v/38c3-opening_ceremony", "38c3-opening_ceremony", nil),
      ("https://media.ccc.de/v/ASG2018-177-podman#t=3", "ASG2018-177-podman", 3),
      ("https://media.ccc.de/v/38c3-eroeffnung/oembed", "38c3-eroeffnung", nil),
      ("https://media.ccc.de/v/38c3-eroeffnung?t=14:44", "38c3-eroeffnung", 884),
      ("https://media.ccc.de/v/38c3-eroeffnung#t=884,900", "38c3-eroeffnung", 884),
      ("https://media.ccc.de/v/38c3-eroeffnung)", "38c3-eroeffnung", nil),
    ] as [(String, String, Int?)])
  func mediaCCC(url: String, slug: String, seconds: Int?) throws {
    let link = try #require(VideoLink(url))
    #expect(link.host == .mediaCCC)
    #expect(link.videoID == slug)
    #expect(link.start?.seconds == seconds)
    #expect(VideoLink(link.url()) == link)
  }

  @Test(
    "is read where it is a file of sound or film",
    arguments: [
      ("https://pod.example/1.mp3#t=884", "https://pod.example/1.mp3", 884),
      ("https://pod.example/1.MP4#t=14:44", "https://pod.example/1.MP4", 884),
      (
        "http://pod.example:80/a/1.ogg?key=ä&b#t=npt:5,9",
        "http://pod.example:80/a/1.ogg?key=ä&b", 5
      ),
      ("HTTPS://pod.example/ü b.opus", "https://pod.example/ü%20b.opus", nil),
      (
        "https://pod.example/\u{9B}\u{1B}\u{202E}.mp3",
        "https://pod.example/%C2%9B%1B%E2%80%AE.mp3", nil
      ),
      ("https://pod.example/1.webm#t=,20", "https://pod.example/1.webm", 0),
    ] as [(String, String, Int?)])
  func recording(url: String, id: String, seconds: Int?) throws {
    let link = try #require(VideoLink(url))
    #expect(link.host == .recording)
    #expect(link.videoID == id)
    #expect(link.start?.seconds == seconds)
    #expect(VideoLink(link.url()) == link)
    #expect(
      link.url().unicodeScalars.allSatisfy { $0.isASCII ? $0 > " " : $0.properties.isAlphabetic })
  }

  @Test(
    "is none where the page or the host is another one",
    arguments: [
      "https://vimeo.com", "https://vimeo.com/", "https://vimeo.com/professionals",
      "https://vimeo.com/76979871x", "https://vimeo.com/1234567890123",
      "https://evilvimeo.com/76979871", "https://vimeo.com.evil.example/76979871",
      "https://vimeo.com@evil.example/76979871", "https://blog.vimeo.com/76979871",
      "https://vimeo.com/channels/staffpicks", "https://vimeo.com/album/3000",
      "https://vimeo.com/groups/kino/76979871",
      "https://media.ccc.de/", "https://media.ccc.de/c/38c3", "https://media.ccc.de/v/",
      "https://media.ccc.de/v/?t=3", "https://evilmedia.ccc.de/v/x", "https://media.ccc.de.x/v/y",
      "https://tube.example/w/p/\(short)", "https://tube.example/w/wholesale-angle-adapter.html",
      "http://tube.example/w/\(short)", "//tube.example/w/\(short)", "tube/w/\(short)",
      "https://tube/w/\(short)", "https://a@tube.example/w/\(short)",
      "https://tube.example/w/kkGMgK9ZtnKfYAgnEtQxb0", "https://tube.example/w/\(short)a",
      "https://tube.example/videos/watch/9c9de5e8", "https://tube.example/x/w/\(short)",
      "https://tube\u{3002}example/w/\(short)", "https://tu\u{200B}be\u{9B}.example/w/\(short)",
      "https://tube..example/w/\(short)", "https://tube.example%00/w/\(short)",
      "1.mp3", "/a/1.mp3", "//pod.example/1.mp3", "file:///etc/1.mp3", "lavf://pod.example/1.mp3",
      "https://pod.example/mp3", "https://pod.example/.mp3", "https://pod.example?a=1.mp3",
      "https://a@pod.example/1.mp3", "https://pod.example/1.mp3x", "https://pod.example/1.mp3/feed",
      "https://-rf/1.mp3", "https:///1.mp3",
    ])
  func others(url: String) {
    #expect(VideoLink(url) == nil)
  }

  @Test("leads into the same video of Vimeo with or without the key")
  func key() {
    let listed = VideoLink(host: .vimeo, videoID: "76979871")
    #expect(listed.isSameVideo(as: VideoLink(host: .vimeo, videoID: "76979871/8272103f6e")))
    #expect(!listed.isSameVideo(as: VideoLink(host: .vimeo, videoID: "7697987")))
  }
}
