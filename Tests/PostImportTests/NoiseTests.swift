import ChapterModel
import PostImport
import TestPrograms
import Testing

@Suite struct `Noise of any form` {
  private static let pieces = [
    "{", "}", "[", "]", ",", ":", "\"", "\"chapters\":", "\"title\":", "\"start\":",
    "\"startTime\":",
    "\"kind\":\"export\"", "\"version\":1", "\"items\":", "\"videos\":", "\"entries\":",
    "\"webpage_url\":\"https://youtu.be/P9pO0fPGVeo\"", "1e999", "-1", "99999999999999999999", "0",
    "884.5", "null", "true",
    "WEBVTT", "\n", "\r\n", "\r", "\n\n", "00:00:00.000 --> 00:01:00.000\n", "-->", "NOTE ",
    ";FFMETADATA1\n", "[CHAPTER]\n", "START=", "END=", "TIMEBASE=1/1000\n", "TIMEBASE=1/0\n",
    "title=", "\\",
    "#EXTINF:5,ä - b\n", "#EXTVLCOPT:start-time=9\n", "%5%", "%99999999999999999999%", "<track>",
    "</track>", "<location>", "<vlc:option>start-time=1</vlc:option>", "\"@type\":\"VideoObject\"",
    "\"startOffset\":1", "\"kind\":\"talks\"", "#EXT-X-KEY:\n", "CHAPTER01=",
    "CHAPTER99999999999NAME=", "0:00", "1:75", "14:44", " - ", "<", ">", "</", "/>",
    "<?xml", "<!DOCTYPE",
    "<!--", "<![CDATA[", "]]>", "<psc:chapters>", "<psc:chapter start=\"0\" title='ä'",
    "<ChapterAtom>", "</ChapterAtom>",
    "<ChapterTimeStart>", "<ChapterString>", "&amp;", "&#x110000;", "&#0;", "&", ";",
    "talk_id,talk,start,title\n",
    "\"\"", "ä", "日本語", "\u{0}", "\u{1B}[31m", "\u{FEFF}", "https://youtu.be/P9pO0fPGVeo",
  ]

  @Test("never traps, and leaves no control character", arguments: ImportFormat.allCases)
  func noise(format: ImportFormat) {
    let seed = UInt64.random(in: .min ... .max)
    print("noise as \(format), seed \(seed)")
    var random = SeededGenerator(seed: seed)
    for round in 0..<300 {
      let bytes = noise(&random, beginning: beginning(of: format))
      let posts = PostImporter.read(bytes.span, path: "brus", as: round % 2 == 0 ? format : nil)
      #expect(!posts.isEmpty)
      for talk in posts.flatMap(\.talks) {
        let texts = [talk.id, talk.title] + talk.chapters.map(\.title) + talk.speakers.map(\.name)
        for text in texts {
          let controls = text.unicodeScalars.filter { $0.properties.generalCategory == .control }
          #expect(controls.isEmpty && !text.isEmpty, "seed \(seed)")
        }
      }
    }
  }

  /// The forms that are no posts: how long those take is measured by the benchmarks.
  private static let others = ImportFormat.allCases.filter {
    ![.markdown, .html, .org, .asciidoc, .rst].contains($0)
  }

  @Test("takes time proportional to its length", arguments: others)
  func deep(format: ImportFormat) {
    for piece in [
      "{", "[", "<a>", "&", "\"", "<", "0:00 ä\n", "\\", "<!--", "&#", "<a b='", ",", "(",
      "https://youtu.be/P9pO0fPGVeo\n",
    ] {
      let text = beginning(of: format) + String(repeating: piece, count: 30_000)
      let bytes = Array(text.utf8)
      let clock = ContinuousClock()
      let time = clock.measure { _ = PostImporter.read(bytes.span, path: "tief", as: format) }
      #expect(time < .seconds(20), "\(piece)")
    }
  }

  private func beginning(of format: ImportFormat) -> String {
    switch format {
    case .webvtt: "WEBVTT\n\n"
    case .ffmetadata: ";FFMETADATA1\n[CHAPTER]\n"
    case .csv: "talk_id,talk,start,title\n"
    case .json: #"{"version":1,"kind":"export","items":["#
    case .ytDLP, .pyvideo, .podcast, .jsonl: "{"
    case .podlove, .matroska: "<Chapters>"
    case .m3u: "#EXTM3U\n"
    case .edl: "# mpv EDL v0\n"
    case .xspf: "<playlist>"
    case .clips: #"{"@type":"VideoObject","hasPart":["#
    case .youtube, .ogm, .markdown, .html, .org, .asciidoc, .rst: ""
    }
  }

  private func noise(_ random: inout SeededGenerator, beginning: String) -> [UInt8] {
    var bytes = Bool.random(using: &random) ? Array(beginning.utf8) : []
    for _ in 0..<Int.random(in: 0...80, using: &random) {
      if Int.random(in: 0..<20, using: &random) == 0 {
        bytes.append(UInt8.random(in: .min ... .max, using: &random))
      } else {
        bytes += Self.pieces.randomElement(using: &random).map { Array($0.utf8) } ?? []
      }
    }
    return bytes
  }
}
