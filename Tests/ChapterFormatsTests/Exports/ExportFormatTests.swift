import ChapterFormats
import ChapterModel
import Testing

@Suite struct `Every export format` {
  private let hostile = ExportSamples.event(
    titles: ExportSamples.hostileTitles,
    talkTitle: ExportSamples.hostileTitles.joined(separator: " "))

  @Test("writes no control character but line ends", arguments: ExportFormat.allCases)
  func controls(format: ExportFormat) {
    var event = hostile
    event.title = "\u{1B}[31m\u{0}Tag\u{9B}"
    event.talks[0].abstract = "Erstens\u{1B}.\u{7F}\nZweitens\u{85}."
    event.talks[0].speakers = [Speaker(name: "\u{1B}雪\n", affiliation: "\u{7}x\r\ny")]
    event.talks[0].language = Language(text: "\u{1B}Deutsch\n", code: "de")
    event.talks[0].path = "\u{1B}ä.md"
    event.talks[0].id = "\u{1B}id"
    let text = ExportSamples.text([event], as: format)
    let controls = text.unicodeScalars.filter { $0.properties.generalCategory == .control }
    #expect(controls.allSatisfy { $0 == "\n" || format == .csv && $0 == "\r" })
    #expect(text.contains("日本語 👩‍👩‍👧 עברית"))
  }

  @Test("bears events without talks, chapters or videos", arguments: ExportFormat.allCases)
  func empty(format: ExportFormat) {
    let bare = Event(id: "e", title: "É", talks: [Talk(id: "t", title: "Ohne")])
    var unlinked = SampleEvents.event
    unlinked.talks[0].videos = []
    for events in [[], [Event(id: "e", title: "É")], [bare], [unlinked], [bare, unlinked]] {
      let text = ExportSamples.text(events, as: format)
      #expect(text.isEmpty || text.utf8.last == UInt8(ascii: "\n"))
    }
  }

  @Test(
    "writes the links of other hosts",
    arguments: [
      (VideoHost.vimeo, "76979871", "https://vimeo.com/76979871#t=60s"),
      (
        .peerTube(origin: "https://framatube.org"), "9c9de5e8",
        "https://framatube.org/w/9c9de5e8?start=60"
      ),
      (.mediaCCC, "37c3-11811", "https://media.ccc.de/v/37c3-11811#t=60"),
      (.recording, "https://example.org/f%C3%B6hn.mp3", "https://example.org/f%C3%B6hn.mp3#t=60"),
    ])
  func hosts(host: VideoHost, id: String, link: String) {
    let event = ExportSamples.event(titles: ["Föhn", "Wetter"], host: host, id: id)
    for format in [
      ExportFormat.markdown, .html, .org, .json, .csv, .podcast, .podlove, .m3u, .clips,
    ] {
      #expect(ExportSamples.text([event], as: format).contains(link), "\(format)")
    }
  }

  @Test(
    "of one video says which chapters it left out",
    arguments: [
      ExportFormat.webvtt, .ffmetadata, .podcast, .podlove, .matroska, .ogm, .youtube, .clips,
    ])
  func elsewhere(format: ExportFormat) {
    var event = ExportSamples.event(titles: ["eins", "zwei"])
    event.talks[0].change(chapter: 1) { $0.writtenLink = "https://youtu.be/Hxwhw6Q6ITc?t=60" }
    let (text, notes) = ExportSamples.export([event], as: format)
    #expect(notes.chaptersElsewhere == 1)
    #expect(!text.contains("zwei"))
  }

  @Test(
    "of players leaves out talks that have no video, and says so",
    arguments: [
      ExportFormat.m3u, .xspf, .edl, .clips,
    ])
  func unplayable(format: ExportFormat) {
    let event = Event(id: "e", title: "É", talks: [Talk(id: "t", title: "Ohne")])
    #expect(ExportSamples.export([event], as: format).notes.talksWithoutVideo == 1)
  }
}
