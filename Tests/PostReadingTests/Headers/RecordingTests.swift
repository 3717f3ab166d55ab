import ChapterModel
import Testing

@Suite("A recording")
struct RecordingTests {
  private let url = "https://ljud.example/avsnitt-1.mp3"

  private let notes = """
    ## Anteckningar

    * **[00:34](#t=00:34)** Början på ä
    * **[01:05](#t=01:05)** Mitten
    * [En film](https://youtu.be/aMvI5E9-LYI)
    """

  @Test(
    "is the talk of a post without a video, whichever key names it",
    arguments: [
      "url: URL", "audio: URL", "audio_url: URL", "enclosure: URL", "enclosure: {url: URL}",
      "mp3: URL", "file: URL", "podcast: URL", "episode_url: URL", "audio: {src: URL, type: ä}",
      "media: [{file: URL}]", "ljudfil: URL", "extra: {audio: URL}", "episode: {audio: URL}",
    ])
  func keys(header: String) throws {
    let post = HeaderPost.read(
      "title: Avsnitt ä\n" + header.replacing("URL", with: url), body: notes)
    let talk = try #require(post.talks.first)
    #expect(post.talks.count == 1)
    #expect(talk.id == "träff.1")
    #expect(talk.title == "Avsnitt ä")
    #expect(talk.videos.map(\.host) == [.recording])
    #expect(talk.chapters.map(\.title) == ["Början på ä", "Mitten"])
    #expect(talk.link(to: talk.chapters[1])?.url() == url + "#t=65")
    #expect(talk.chapterID(at: 1) == "träff.1@65")
  }

  @Test(
    "ends as sound and film do",
    arguments: [
      ("https://a.example/ä 1.mp3", "https://a.example/ä%201.mp3"),
      ("https://a.example/1.M4A?x=1", "https://a.example/1.M4A?x=1"),
      ("//a.example/1.ogg", "https://a.example/1.ogg"), ("/ljud/1.opus", "/ljud/1.opus"),
      ("http://a.example/1.mp4#t=5", "http://a.example/1.mp4"),
      ("https://a.example/1.webm", "https://a.example/1.webm"),
      ("https://a.example/1.html", nil), ("javascript://a.example/1.mp3", nil),
      ("https://a.example/1.mp3/se", nil), ("mp3", nil),
    ] as [(String, String?)])
  func endings(written: String, id: String?) {
    let post = HeaderPost.read("audio: '\(written)'", body: "- 0:34 Början på ä\n- 1:05 Mitten")
    #expect(post.talks.first?.videos.first?.id == id)
  }

  @Test("counts only where the post has no video")
  func video() {
    let header = "audio: \(url)"
    let hosts = { (body: String) in
      HeaderPost.read(header, body: body).talks.map { $0.videos[0].host }
    }
    #expect(hosts(notes) == [.recording])
    #expect(hosts("{{< youtube aMvI5E9-LYI >}}\n" + notes) == [.youTube])
    #expect(hosts("[Video](https://youtu.be/aMvI5E9-LYI)\n\n" + notes) == [.youTube])
    #expect(HeaderPost.read(header + "\nyoutube: P9pO0fPGVeo").talks[0].videos[0].host == .youTube)
  }
}
