import ChapterFormats
import ChapterModel
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct `A format of markup or JSON` {
  private let event = ExportSamples.event(titles: ["Q&A <ä>", "\"Ende\""])

  @Test("Podlove is a document of its namespace")
  func podlove() {
    #expect(
      ExportSamples.text([event], as: .podlove) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <psc:chapters version="1.2" xmlns:psc="http://podlove.org/simple-chapters">
          <psc:chapter start="00:00:00.000" title="Q&amp;A &lt;ä&gt;" \
        href="https://www.youtube.com/watch?v=P9pO0fPGVeo&amp;t=0s" />
          <psc:chapter start="00:01:00.000" title="&quot;Ende&quot;" \
        href="https://www.youtube.com/watch?v=P9pO0fPGVeo&amp;t=60s" />
        </psc:chapters>

        """)
  }

  @Test("Matroska has nanoseconds, and a language where it's known")
  func matroska() {
    let text = ExportSamples.text([event], as: .matroska)
    #expect(text.contains("<ChapterTimeStart>00:01:00.000000000</ChapterTimeStart>"))
    #expect(text.contains("<ChapterTimeEnd>00:02:00.000000000</ChapterTimeEnd>"))
    #expect(text.contains("<ChapterString>Q&amp;A &lt;ä&gt;</ChapterString>"))
    #expect(text.contains("<ChapLanguageIETF>de</ChapLanguageIETF>"))
    var silent = event
    silent.talks[0].language = nil
    #expect(!ExportSamples.text([silent], as: .matroska).contains("IETF"))
  }

  @Test("XSPF has only the elements that VLC knows")
  func xspf() throws {
    let text = ExportSamples.text([event], as: .xspf)
    let known: Set = [
      "?xml", "playlist", "title", "trackList", "track", "location", "creator", "album",
      "duration", "extension", "vlc:id", "vlc:option",
    ]
    let names = text.matches(of: /<\/?([^\s>\/]+)/).map { String($0.1) }
    #expect(names.count > 20)
    #expect(Set(names).isSubset(of: known), "\(Set(names).subtracting(known))")
    #expect(text.contains("<duration>60000</duration>"))
  }

  @Test("a podcast's chapters have their version as text")
  func podcast() throws {
    let text = ExportSamples.text([event], as: .podcast)
    let root = try #require(
      JSONDecoder().decode(Podcast.self, from: Data(text.utf8)) as Podcast?)
    #expect(root.version == "1.2.0")
    #expect(root.chapters.map(\.title) == ["Q&A <ä>", "\"Ende\""])
    #expect(root.chapters.map(\.startTime) == [0, 60])
    #expect(root.chapters.map(\.endTime) == [60, 120])
    #expect(root.chapters[1].url == "https://www.youtube.com/watch?v=P9pO0fPGVeo&t=60s")
  }

  @Test("clips can stand in a script, and are one object or a graph")
  func clips() throws {
    let one = ExportSamples.text([event], as: .clips)
    #expect(!one.contains { "<>&".contains($0) })
    let video = try JSONDecoder().decode(VideoObject.self, from: Data(one.utf8))
    #expect(video.name == "Die Stärke der Gemeinschaft")
    #expect(video.hasPart.map(\.name) == ["Q&A <ä>", "\"Ende\""])
    #expect(video.hasPart.map(\.endOffset) == [60, 120])
    let several = ExportSamples.text([event, event], as: .clips)
    #expect(try JSONDecoder().decode(Graph.self, from: Data(several.utf8)).graph.count == 2)
  }

  @Test("clips leave out an end that nobody knows")
  func openClip() throws {
    var event = event
    event.talks[0].change(chapter: 1) { $0.end = nil }
    event.talks[0].videos[0].duration = nil
    let text = ExportSamples.text([event], as: .clips)
    let video = try JSONDecoder().decode(VideoObject.self, from: Data(text.utf8))
    #expect(video.hasPart.map(\.endOffset) == [60, nil])
  }

  @Test("HTML nests its lists and lets nothing out of its text")
  func html() {
    var event = ExportSamples.event(titles: ["a", "</li><script>", "c", "d"])
    for (position, level) in [1, 1, 5, 0].enumerated() {
      event.talks[0].change(chapter: position) { $0.level = level }
    }
    let text = ExportSamples.text([event], as: .html)
    #expect(!text.contains("<script"))
    let tags = text.matches(of: /<\/?(ul|li)>/).map { String($0.0) }
    #expect(
      tags == [
        "<ul>", "<li>", "</li>", "</ul>", "<ul>", "<li>", "<ul>", "<li>", "<ul>", "<li>", "</li>",
        "</ul>", "</li>", "</ul>", "</li>", "<li>", "</li>", "</ul>",
      ])
  }

  @Test("Org breaks what would be markup, links and entities")
  func org() {
    let event = ExportSamples.event(titles: ["*fett* [[x][y]] \\alpha a_b"])
    let text = ExportSamples.text([event], as: .org)
    #expect(text.contains("*\u{200B}fett"))
    #expect(!text.contains("[[x") && !text.contains("\\alpha") && !text.contains("a_b"))
    #expect(text.contains("- [[https://www.youtube.com/watch?v=P9pO0fPGVeo&t=0s][0:00 - 1:00]] "))
  }

  private struct Podcast: Decodable {
    struct Part: Decodable {
      let startTime: Int
      let endTime: Int
      let title: String
      let url: String
    }
    let version: String
    let chapters: [Part]
  }

  private struct VideoObject: Decodable {
    struct Clip: Decodable {
      let name: String
      let endOffset: Int?
    }
    let name: String
    let hasPart: [Clip]
  }

  private struct Graph: Decodable {
    enum CodingKeys: String, CodingKey { case graph = "@graph" }
    let graph: [VideoObject]
  }
}
