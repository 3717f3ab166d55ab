import ChapterModel
import PostReading
import Testing

@Suite("An embed")
struct EmbedTests {
  private func read(_ text: String, header: String = "title: Träff", path: String = "ä.md") -> Post
  {
    let bytes = Array("---\n\(header)\n---\n\n## Föredrag på ä\n\n\(text)\n".utf8)
    let span = bytes.span
    return PostReader.read(span, path: path)
  }

  private func videos(_ post: Post) -> [String] {
    post.talks.flatMap(\.videos).map { $0.link().url(.short) }
  }

  private static let id = "P9pO0fPGVeo"
  private static let uuid = "9c9de5e8-0a1e-484a-b099-e80766180a6d"

  @Test(
    "of YouTube is read in the notation of each generator",
    arguments: [
      "{{< youtube \(id) >}}", "{{% youtube \(id) %}}", "{{< youtube id=\"\(id)\" >}}",
      "{{< youtube id=\(id)>}}", "{{< yt \(id) >}}", "{{< lite-youtube \(id) >}}",
      "{{< embed-youtube id=\"\(id)\" title=\"Ä\" >}}", "{{< media/youtube-lite \(id) >}}",
      "{{< video \(id) >}}", "{{< video id=\"\(id)\" >}}", "{{< video youtube \(id) >}}",
      "{{< video \(id) youtube >}}", "{{< video provider=\"youtube\" id=\"-\(id.dropFirst())\" >}}",
      "{{< video src=\"https://youtu.be/\(id)\" >}}", "{{< hero youtube=\"\(id)\" >}}",
      "{{< fancybox \"https://www.youtube.com/watch?v=\(id)\" >}}",
      "{{< youtube \"\(id)?t=39m21s\" >}}", "{{< youtube id='\(id)' >}}", "{{< youtube '\(id)' >}}",
      "{{< youtube id=\u{201C}\(id)\u{201D} >}}", "{{< youtube\n  id=\"\(id)\"\n>}}",
      "{{ youtube(id=\"\(id)\", autoplay=true) }}", "{{ youtube(id='\(id)') }}",
      "{{ yt(video=`\(id)`) }}", "{% youtube(id=\"\(id)\") %}Ä{% end %}",
      "{% youtube \(id) %}", "{% youtube \"https://youtu.be/\(id)\" %}", "{%- youtube \(id) -%}",
      "{% youtube \(id)?t=5 %}", "{% include youtube.html id=\"\(id)\" %}",
      "{% include embed/youtube.html id='\(id)' %}",
      "{% include youtubePlayer.html id=\"\(id)\" %}",
      "{% include video id=\"\(id)\" provider=\"youtube\" %}", "{% embed https://youtu.be/\(id) %}",
      "{% embed url=\"https://youtu.be/\(id)\" caption=\"Ä\" %}",
      "{% oembed https://youtu.be/\(id) %}",
      "[embed]https://youtu.be/\(id)[/embed]", "[youtube https://youtu.be/\(id)]",
      "[youtube id=\"\(id)\"]", "[youtube]\(id)[/youtube]",
      "[embedyt]https://youtu.be/\(id)[/embedyt]",
      "@[youtube](\(id))", "@[YouTube](https://youtu.be/\(id))", "{{video https://youtu.be/\(id)}}",
      "[video src=\"https://youtu.be/\(id)\"]", "[youtube=https://youtu.be/\(id)&w=640]",
    ])
  func youTube(text: String) {
    #expect(
      videos(read(text)).map { $0.replacing("/-", with: "/P") } == ["https://youtu.be/\(Self.id)"])
    #expect(read(text).talks.map(\.title) == ["Föredrag på ä"])
  }

  @Test(
    "of YouTube is read from the elements of HTML and MDX",
    arguments: [
      "<iframe width=560 src=\"https://www.youtube.com/embed/\(id)?rel=0&amp;start=5\"></iframe>",
      "<iframe\n  title='ä'\n  src='//www.youtube-nocookie.com/embed/\(id)'\n></iframe>",
      "<iframe data-src=\"https://www.youtube.com/embed/\(id)\"></iframe>",
      "<iframe src=\"about:blank\" srcdoc=\"<a href=https://www.youtube.com/embed/\(id)?autoplay=1><img src=https://img.youtube.com/vi/\(id)/0.jpg></a>\"></iframe>",
      "<YouTube id=\"\(id)\" />", "<Youtube videoId='\(id)' />",
      "<YouTubeEmbed url=\"https://youtu.be/\(id)\" />",
      "<LiteYouTubeEmbed id=\"\(id)\" title=\"Ä\" />",
      "<lite-youtube videoid=\"\(id)\"></lite-youtube>",
      "<youtube-video src=\"https://youtu.be/\(id)\"></youtube-video>", "<Yt id=\"\(id)\" />",
      "<ReactPlayer url=\"https://youtu.be/\(id)\" />", "<VideoPlayer videoId=\"\(id)\" />",
      "<Player src='https://www.youtube.com/watch?v=\(id)' />",
      "<div class=\"youtube-player\" data-id=\"\(id)\"></div>",
      "<div data-youtube-id=\"\(id)\"></div>",
      "<amp-youtube data-videoid=\"\(id)\"></amp-youtube>", "<Hero youtubeId=\"\(id)\" />",
      "<object data=\"http://www.youtube.com/v/\(id)\"></object>",
      "<embed src=\"https://www.youtube.com/v/\(id)&amp;hl=en\">",
      "<a href=\"https://youtu.be/\(id)\"><img src=\"/ä.png\"></a>",
      "<a\n  href=\"https://youtu.be/\n  \(id)\">Video</a>",
      "[![ä](/ä.png)](https://youtu.be/\(id))",
      "[![ä][b]][v]\n\n[b]: /b.png\n[v]: https://youtu.be/\(id)",
      "<https://youtu.be/\(id)>", "https://www.youtube.com/watch?v=\(id)",
    ])
  func elements(text: String) {
    #expect(videos(read(text)) == ["https://youtu.be/\(Self.id)"])
  }

  @Test(
    "of another host is read as well",
    arguments: [
      ("{{< vimeo 76979871 >}}", "https://vimeo.com/76979871"),
      ("{{< vimeo id=\"76979871/8272103f6e\" >}}", "https://vimeo.com/76979871/8272103f6e"),
      ("{{ vimeo(id=\"76979871\") }}", "https://vimeo.com/76979871"),
      ("{{ vimeo(id=76979871) }}", "https://vimeo.com/76979871"),
      ("{% vimeo 76979871 %}", "https://vimeo.com/76979871"),
      ("{% include video id=\"76979871\" provider=\"vimeo\" %}", "https://vimeo.com/76979871"),
      ("@[vimeo](76979871)", "https://vimeo.com/76979871"),
      ("[vimeo 76979871]", "https://vimeo.com/76979871"),
      ("<Vimeo video={76979871} />", "https://vimeo.com/76979871"),
      ("<lite-vimeo videoid=\"76979871\"></lite-vimeo>", "https://vimeo.com/76979871"),
      (
        "<iframe src=\"https://player.vimeo.com/video/76979871?h=8272103f6e&amp;dnt=1\"></iframe>",
        "https://vimeo.com/76979871/8272103f6e"
      ),
      ("{{< peertube \"https://tube.example/w/\(uuid)\" >}}", "https://tube.example/w/\(uuid)"),
      ("{{< peertube host=\"tube.example\" id=\"\(uuid)\" >}}", "https://tube.example/w/\(uuid)"),
      (
        "<iframe src=\"https://tube.example/videos/embed/\(uuid)\"></iframe>",
        "https://tube.example/w/\(uuid)"
      ),
      (
        "<iframe src=\"https://media.ccc.de/v/38c3-x/oembed\"></iframe>",
        "https://media.ccc.de/v/38c3-x"
      ),
      (
        "<video controls><source src=\"https://a.example/1.mp4\"><source src=\"https://a.example/1.webm\"></video>",
        "https://a.example/1.mp4"
      ),
      ("<audio controls src='https://a.example/ä.mp3'></audio>", "https://a.example/ä.mp3"),
      ("Recording: https://a.example/1.ogg", "https://a.example/1.ogg"),
      ("[video src=\"https://a.example/1.mp4\"]", "https://a.example/1.mp4"),
    ])
  func otherHosts(text: String, url: String) {
    #expect(videos(read(text)) == [url])
  }

  @Test(
    "is none where nothing is embedded",
    arguments: [
      "{% raw %}{% youtube \(id) %}{% endraw %}",
      "{%- comment -%}\n{% youtube \(id) %}\n{% endcomment %}",
      "{{/* youtube(id=\"\(id)\") */}}", "{%/* youtube(id=\"\(id)\") */%}Ä{%/* end */%}",
      "{{</* youtube \(id) */>}}", "{{< youtube >}}", "{{< /youtube >}}", "{% youtube %}",
      "{{< video \"introduction\" >}}", "{{< video id=\"intro-video\" >}}",
      "{{< youtube file=\"ä.mp4\" >}}",
      "{{< youtube \"min-film-om-allt-jag-gillar\" >}}", "{% include video.html id=page.youtube %}",
      "[youtube](\(id))", "@[youtube](/ä)", "@[någon](\(id))",
      "[youtube](/ä)", "[video]: /b", "[youtube \(id)](/ä)", "`[youtube \(id)]`",
      "```\n[embed]https://youtu.be/\(id)[/embed]\n```", "[youtube]", "[youtube",
      "<div id=\"youtube\" data-id=\"\(id)\"></div>",
      "<img class=\"youtube\" src=\"https://i.ytimg.com/vi/\(id)/0.jpg\">",
      "<div data-video-id=\"\(id)\"></div>",
      "<iframe src=\"https://evilyoutube.com/embed/\(id)\"></iframe>",
      "<iframe src=\"https://youtube.com@evil.example/embed/\(id)\"></iframe>",
      "<iframe src=\"https://www.youtube.com/embed/videoseries?list=PL1\"></iframe>",
      "<video autoplay loop muted src=\"https://a.example/1.mp4\"></video>",
      "<video src=\"/lokal.mp4\"></video>",
      "Hämta [filen](https://a.example/1.mp3) om youtube.", "<!-- <YouTube id=\"\(id)\" /> -->",
      "<YouTube id={props.id} />", "{{ page.youtube }}", "<VideoPlayer src=\"/intro.mp4\" />",
    ])
  func none(text: String) {
    #expect(videos(read(text)) == [])
  }

  @Test(
    "takes the front matter's value where it refers to one",
    arguments: [
      "{% include youtubePlayer.html id=page.clip %}", "{% youtube {{ page.clip }} %}",
      "{% include video.html id=page.meta.clip provider=\"youtube\" %}", "{% youtube page.clip %}",
      "<iframe src=\"https://www.youtube.com/embed/{{ page.clip }}?rel=0\"></iframe>",
      "<YouTube id=\"{{page['clip']}}\" />",
    ])
  func header(text: String) {
    let post = read(text, header: "title: ä\nclip: \(Self.id)\nmeta:\n  clip: \(Self.id)")
    #expect(videos(post) == ["https://youtu.be/\(Self.id)"])
    #expect(post.diagnostics.isEmpty)
  }

  @Test("of a recording counts only where the post has no video")
  func recordings() {
    let audio = "<audio controls src=\"https://a.example/1.mp3\"></audio>"
    #expect(videos(read(audio)) == ["https://a.example/1.mp3"])
    let both = read(audio + "\n\n## Film\n\n{{< youtube \(Self.id) >}}")
    #expect(videos(both) == ["https://youtu.be/\(Self.id)"])
    #expect(videos(read(audio, header: "youtube: \(Self.id)")) == ["https://youtu.be/\(Self.id)"])
  }

  @Test("of a recording has chapters by links with a time")
  func recordingChapters() throws {
    let post = read(
      """
      - [0:05](https://a.example/1.mp3#t=5) Början
      - [14:44](https://a.example/1.mp3#t=14:44) Mitten
      """)
    let talk = try #require(post.talks.first)
    #expect(talk.chapters.map(\.start.seconds) == [5, 884])
    #expect(talk.link(to: talk.chapters[1])?.url() == "https://a.example/1.mp3#t=884")
    #expect(post.diagnostics.isEmpty)
  }
}
