import ChapterFormats
import ChapterModel
import Testing

@Suite struct `A format of lines` {
  private func text(
    _ titles: [String], as format: ExportFormat, talkTitle: String = "Die Stärke"
  ) -> String {
    ExportSamples.text(
      [ExportSamples.event(titles: titles, talkTitle: talkTitle)], as: format)
  }

  @Test(
    "as YouTube takes it has stamps of one width",
    arguments: [
      ([0, 39, 599], ["0:00", "0:39", "9:59"]),
      ([0, 39, 600], ["00:00", "00:39", "10:00"]),
      ([0, 39, 3600], ["0:00:00", "0:00:39", "1:00:00"]),
      ([0, 39, 36000], ["00:00:00", "00:00:39", "10:00:00"]),
    ])
  func youTubeStamps(starts: [Int], stamps: [String]) {
    var event = ExportSamples.event(titles: ["ä", "ä", "ä"])
    for (position, start) in starts.enumerated() {
      event.talks[0].change(chapter: position) { $0.start = Timestamp(seconds: start) }
    }
    #expect(ExportSamples.text([event], as: .youtube) == stamps.map { "\($0) ä\n" }.joined())
  }

  @Test("as YouTube takes it has no angle brackets, and a head for each of several talks")
  func youTube() {
    #expect(text(["<b> & c"], as: .youtube) == "0:00 ‹b› & c\n")
    let event = ExportSamples.event(titles: ["Anfang"])
    #expect(
      ExportSamples.text([event, event], as: .youtube) == """
        Die Stärke der Gemeinschaft
        https://www.youtube.com/watch?v=P9pO0fPGVeo

        0:00 Anfang

        Die Stärke der Gemeinschaft
        https://www.youtube.com/watch?v=P9pO0fPGVeo

        0:00 Anfang

        """)
  }

  @Test("WebVTT escapes text and keeps --> to its own lines")
  func webVTT() {
    #expect(
      text(["a --> b & <c>", "Ende"], as: .webvtt, talkTitle: "x --> y\nz") == """
        WEBVTT - x → y z

        NOTE https://www.youtube.com/watch?v=P9pO0fPGVeo

        00:00:00.000 --> 00:01:00.000
        a --&gt; b &amp; &lt;c&gt;

        00:01:00.000 --> 00:02:00.000
        Ende


        """)
  }

  @Test("FFmpeg's metadata has its order and escapes")
  func ffmetadata() {
    #expect(
      text(["a=1;b#c\\d\ne", "Ende"], as: .ffmetadata) == ##"""
        ;FFMETADATA1
        title=Die Stärke
        artist=Jonas Trüstedt
        album=AlmaLinux-Tag: Deutschland
        date=2024-05-01
        language=de
        purl=https://www.youtube.com/watch?v\=P9pO0fPGVeo
        [CHAPTER]
        TIMEBASE=1/1000
        START=0
        END=60000
        title=a\=1\;b\#c\\d e
        [CHAPTER]
        TIMEBASE=1/1000
        START=60000
        END=120000
        title=Ende

        """##)
  }

  @Test("OGM numbers chapters with two digits and more")
  func ogm() {
    let lines = text(Array(repeating: "é", count: 100), as: .ogm).split(separator: "\n")
    #expect(lines[0...1] == ["CHAPTER01=00:00:00.000", "CHAPTER01NAME=é"])
    #expect(lines[198...] == ["CHAPTER100=01:39:00.000", "CHAPTER100NAME=é"])
  }

  @Test("CSV quotes what holds its signs, and has a row for a talk without chapters")
  func csv() {
    var event = ExportSamples.event(titles: ["a, \"b\"", " x"])
    event.talks.append(Talk(id: "ohne", title: "Ohne", abstract: "Eins.\nZwei.", path: "ä.md"))
    let rows = ExportSamples.text([event], as: .csv).split(separator: "\r\n")
    #expect(rows.count == 4)
    #expect(rows[1].contains(",0,60,\"a, \"\"b\"\"\",0,,,"))
    #expect(rows[2].contains(",60,120,\" x\",0,,,"))
    #expect(rows[3].hasSuffix(",ohne,Ohne,,,,\"Eins.\nZwei.\",,,,,,,,,,,,ä.md,1"))
  }

  @Test("M3U keeps its own separators out of titles")
  func m3u() {
    #expect(
      text(["a, b - c"], as: .m3u, talkTitle: "Stärke - eins, zwei") == """
        #EXTM3U
        #EXTINF:60,Stärke – eins, zwei - a, b - c
        #EXTVLCOPT:start-time=0
        #EXTVLCOPT:stop-time=60
        https://www.youtube.com/watch?v=P9pO0fPGVeo&t=0s

        """)
  }

  @Test("M3U and EDL leave an unknown end open")
  func openEnds() {
    var event = ExportSamples.event(titles: ["é"])
    event.talks[0].change(chapter: 0) { $0.end = nil }
    event.talks[0].videos[0].duration = nil
    #expect(
      ExportSamples.text([event], as: .m3u).contains("#EXTINF:-1,")
        && !ExportSamples.text([event], as: .m3u).contains("stop-time"))
    #expect(
      ExportSamples.text([event], as: .edl)
        == "# mpv EDL v0\n%43%https://www.youtube.com/watch?v=P9pO0fPGVeo,0,title=%2%é\n")
  }

  @Test("EDL guards values by their bytes")
  func edl() {
    #expect(
      text(["ä,;!", "Ende"], as: .edl) == """
        # mpv EDL v0
        %43%https://www.youtube.com/watch?v=P9pO0fPGVeo,0,60,title=%5%ä,;!
        %43%https://www.youtube.com/watch?v=P9pO0fPGVeo,60,60,title=%4%Ende

        """)
  }
}
