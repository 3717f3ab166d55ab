import ChapterModel
import PostImport
import Testing

@Suite struct `A file of chapters` {
  @Test("as WebVTT may have ids, settings, tags, notes and short times")
  func webVTT() {
    let posts = read(
      """
      WEBVTT - Die Stärke

      NOTE
      Notiz

      STYLE
      ::cue { color: red }

      eins
      00:00.000 --> 00:39.500 align:start
      <v Jonas>Anfang &amp; &lt;mehr&gt;</v>
      zweite Zeile

      01:00:00.000 --> 01:00:10.000
      Ende
      """, path: "x.vtt")
    #expect(posts.chapterLines == ["0:00 Anfang & <mehr> zweite Zeile", "1:00:00 Ende"])
    #expect(posts.first?.talks.first?.title == "Die Stärke")
    #expect(posts.first?.talks.first?.chapters.first?.end?.seconds == 39)
  }

  @Test("as FFmpeg's metadata has times in any unit, escapes and comments")
  func ffmetadata() {
    let posts = read(
      ##"""
      ;FFMETADATA1
      title=Gr\=öße\
      zwei
      # Kommentar
      [CHAPTER]
      START=39000000000
      END=884000000000
      title=Nano
      [CHAPTER]
      TIMEBASE=1/1000
      START=884000
      title=Milli \; \# \\
      [STREAM]
      title=nicht
      [CHAPTER]
      TIMEBASE=0/0
      START=1
      """##, path: "x.ffmetadata")
    #expect(posts.chapterLines == ["0:39 Nano", "14:44 Milli ; # \\"])
    #expect(posts.first?.talks.first?.title == "Gr=öße zwei")
    #expect(posts.flatMap(\.diagnostics).map(\.location.line) == [15])
  }

  @Test("as OGM belongs together by its numbers")
  func ogm() {
    let posts = read(
      "CHAPTER01=00:00:00.000\nCHAPTER01NAME=Anfang\nCHAPTER02=00:14:44,500\nchapter02name=Größe = 2\n"
        + "CHAPTER03=bald\nCHAPTER03NAME=nie\n", path: "x.txt")
    #expect(posts.chapterLines == ["0:00 Anfang", "14:44 Größe = 2"])
    #expect(posts.flatMap(\.diagnostics).map(\.location.line) == [5])
  }

  @Test("as Podlove may stand in a feed")
  func podlove() {
    let posts = read(
      """
      <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "&b;">]>
      <rss><item><!-- <psc:chapter start="9:99"/> -->
      <psc:chapters><psc:chapter start='0' title='Anfang &#228; &a;'/>
      <psc:chapter start="14:44.5" title="Q&amp;A" href="https://youtu.be/P9pO0fPGVeo?t=884"></psc:chapter>
      <psc:chapter start="1:75" title="x"/></psc:chapters></item>
      <item><psc:chapters><psc:chapter start="0" title="andere Folge"/></psc:chapters></item></rss>
      """, path: "x.xml", as: .podlove)
    #expect(posts.chapterLines == ["0:00 Anfang ä &a;", "14:44 Q&A"])
    #expect(posts.first?.talks.first?.link?.url() == "https://www.youtube.com/watch?v=P9pO0fPGVeo")
    #expect(posts.flatMap(\.diagnostics).map(\.location.line) == [5])
  }

  @Test("as Matroska's XML has nested and hidden atoms")
  func matroska() {
    let posts = read(
      """
      <Chapters><EditionEntry><ChapterAtom><ChapterTimeStart>00:00:00.000000000</ChapterTimeStart>
      <ChapterDisplay><ChapterString>Teil &lt;1&gt;</ChapterString><ChapterLanguage>ger</ChapterLanguage>
      </ChapterDisplay><ChapterDisplay><ChapterString>Part 1</ChapterString></ChapterDisplay>
      <ChapterAtom><ChapterTimeStart>00:00:39.5</ChapterTimeStart><ChapterDisplay><ChapterString>
      Größe </ChapterString></ChapterDisplay></ChapterAtom></ChapterAtom>
      <ChapterAtom><ChapterTimeStart>00:01:00</ChapterTimeStart><ChapterFlagHidden>1</ChapterFlagHidden>
      </ChapterAtom></EditionEntry></Chapters>
      """, path: "x.xml")
    #expect(posts.chapterLines == ["0:00 Teil <1>", "0:39 Größe"])
    #expect(posts.first?.talks.first?.chapters.map(\.level) == [0, 1])
  }

  @Test(
    "that is none of its form is diagnosed",
    arguments: [
      (ImportFormat.webvtt, "WEBVT\n"), (.ffmetadata, "title=x\n"), (.ogm, "x\n"),
      (.podlove, "<a><b></a>"), (.matroska, "<Chapters>"), (.matroska, "<Chapters"),
      (.csv, "a,b\n"),
      (.csv, ""), (.podlove, "<a b=c>"), (.podlove, "<a b='c"), (.podlove, "<!-- "),
      (.podlove, "<a b>"),
      (.json, "{}"), (.jsonl, "\n"), (.ytDLP, "{}"), (.pyvideo, "{}"), (.podcast, "{}"),
      (.m3u, ""), (.m3u, "#EXTM3U\n#EXTINF:1,ä\n/musik/ä.mp3\n"),
      (.m3u, "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\n1.ts\n"), (.xspf, "<playlist/>"),
      (.xspf, "<playlist"), (.edl, "mpv"), (.edl, "# mpv EDL v0\nä.mkv,bald\n"), (.clips, "{}"),
      (.clips, #"{"@type":"VideoObject","hasPart":[{"name":"ä"}]}"#),
    ])
  func broken(format: ImportFormat, text: String) {
    let posts = read(text, as: format)
    #expect(posts.count == 1)
    #expect(posts.flatMap(\.talks).isEmpty)
    #expect(!posts.flatMap(\.diagnostics).isEmpty)
  }

  @Test(
    "is told by its name or first bytes",
    arguments: [
      ("x", "WEBVTT\n\n0:00.0 --> 0:01.0\nä\n"),
      ("<stdin>", ";FFMETADATA1\n[CHAPTER]\nSTART=0\nEND=1\ntitle=ä\n"),
      ("<stdin>", "CHAPTER01=0:00\nCHAPTER01NAME=ä\n"),
      (
        "x.xml",
        "<?xml version='1.0'?><Chapters><ChapterAtom><ChapterTimeStart>0</ChapterTimeStart><ChapterString>ä</ChapterString></ChapterAtom></Chapters>"
      ),
      ("x.psc", "<chapters><chapter start='0' title='ä'/></chapters>"),
      ("x.TXT", "\u{FEFF}0:00 ä\n"),
      ("<stdin>", "#EXTM3U\n#EXTINF:-1,Vortrag - ä\nhttps://youtu.be/P9pO0fPGVeo?t=0\n"),
      ("<stdin>", "# mpv EDL v0\n%28%https://youtu.be/P9pO0fPGVeo,0,title=%2%ä\n"),
      (
        "x.json",
        #"{"@context":"https://schema.org","@type":["VideoObject"],"hasPart":{"name":"ä","startOffset":0}}"#
      ),
      (
        "<stdin>",
        #"{"version":1,"kind":"chapters","id":"a@0","talk_id":"a","talk":"A","start":0,"title":"ä"}"#
      ),
    ])
  func guessed(path: String, text: String) {
    #expect(read(text, path: path).chapterLines == ["0:00 ä"])
  }

  @Test("with the name of a post is a post, whatever it holds")
  func post() {
    let posts = read("WEBVTT\n\n0:00.0 --> 0:01.0\nä\n", path: "x.md")
    #expect(posts.flatMap(\.talks).isEmpty && posts.flatMap(\.diagnostics).isEmpty)
  }
}
