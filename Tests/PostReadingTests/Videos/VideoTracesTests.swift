import ChapterModel
import Testing

@testable import PostReading

@Suite struct `The traces of videos` {
  private static func hold(_ text: String) -> Bool {
    let span = text.utf8Span.span
    return VideoTraces.hold(span, in: 0..<span.count)
  }

  @Test(
    arguments: [
      "https://youtu.be/", "YouTube", "YOUTU", "{{< yt x >}}", "<Yt id", "vimeo", "ViMeO",
      "videoId",
      "media.ccc.de", "Media.CCC.de", "i.ytimg.com", "/w/", "/videos/watch/", "/videos/embed/",
      "a.mp3", "a.MP4", "a.webm",
      "a.ogg",
      "a.flac", "{{< video x >}}", "{% include video %}", "{{ page.player }}",
    ])
  func `are found wherever they stand`(trace: String) {
    for place in 0..<40 {
      for rest in [0, 1, 20] {
        let before = String(repeating: "ä", count: place / 2) + (place % 2 == 0 ? " " : "")
        let text = before + trace + String(repeating: " ", count: rest)
        #expect(Self.hold(text), "\(place) \(rest)")
      }
    }
  }

  @Test(
    arguments: [
      "", "you", "yet another", "byte", "advisory", "visible", "a.b", "media.ccc", "/x/", "w/o",
      "{ video", "[{video]", ".mp", "mp3", "a.mp33", "{{ x }} video", "videos", "/videos/", "yt1",
    ])
  func `are not seen in other words`(text: String) {
    for place in 0..<20 {
      let padding = String(repeating: "é", count: place)
      #expect(!Self.hold(padding + text + " " + padding))
    }
  }

  @Test(
    arguments: [
      "https://youtu.be/dQw4w9WgXcQ", "HTTPS://M.YOUTUBE.COM/watch?v=dQw4w9WgXcQ&t=1",
      "https://i.ytimg.com/vi/dQw4w9WgXcQ/hq.jpg", "https://youtu.be/dQw4w9WgXcQ%3Ft=1",
      "https://youtubekids.com/watch?v=dQw4w9WgXcQ", "//player.vimeo.com/video/123456",
      "https://MEDIA.ccc.de/v/größe", "https://tube.example/w/abcdefghijkmnopqrstuvw",
      "https://example.org/größe.MP3?x#t=1", "https://example.org/a.mp3", "vnd.youtube:dQw4w9WgXcQ",
      "https://you\ntu.be/dQw4w9WgXcQ", "https://youtu\\.be/dQw4w9WgXcQ", "https://example.org/",
      "mailto:zoë@example.org", "/w/", "a.md#youtu", "",
    ])
  func `tell where a link leads to as the link does`(url: String) {
    let span = url.utf8Span.span
    let reading = VideoTraces.reading(ofLink: 0..<span.count, span)
    #expect(reading.link == LinkReading(span, in: 0..<span.count).link)
  }
}
