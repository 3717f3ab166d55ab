import ChapterModel
import PostImport
import Testing

@Suite struct `A playlist` {
  @Test("as M3U has the talks of its videos")
  func m3u() {
    let posts = read(
      """
      #EXTM3U
      #EXTINF:39,Die Stärke - Anfang, ja - nein
      #EXTVLCOPT:start-time=0
      #EXTVLCOPT:stop-time=39
      https://www.youtube.com/watch?v=P9pO0fPGVeo&t=0s

      #EXTINF:-1,Die Stärke - Ende
      https://youtu.be/P9pO0fPGVeo?t=39
      #EXTINF:900,Jana - ein ganzer Vortrag
      https://vimeo.com/76979871
      #EXTINF:200,Musik
      /musik/ä.mp3
      """, path: "tag.m3u8")
    let talks = posts.flatMap(\.talks)
    #expect(talks.map(\.title) == ["Die Stärke", "Jana - ein ganzer Vortrag"])
    #expect(posts.chapterLines == ["0:00 Anfang, ja - nein", "0:39 Ende"])
    #expect(talks.first?.chapters.map { $0.end?.seconds } == [39, nil])
    #expect(talks.last?.videos.first?.duration?.seconds == 900)
    #expect(
      posts.diagnosticLines
        == ["11:1 “/musik/ä.mp3” is no link to a video; the entry is left out."])
  }

  @Test("of a stream's pieces says what it is")
  func stream() {
    let posts = read("#EXTM3U\n#EXT-X-VERSION:3\n#EXTINF:9,\n1.ts\n", path: "x.m3u8")
    #expect(
      posts.diagnosticLines
        == ["2:1 This can't be read: it lists the pieces of a stream (HLS), not videos."])
  }

  @Test("as XSPF has the talks of its albums")
  func xspf() {
    let posts = read(
      """
      <playlist version="1"><title>Tag &amp; Nacht</title><trackList>
      <track><location>https://youtu.be/P9pO0fPGVeo?t=5</location><title>Anfang</title>
      <creator>Jana; Ömer, PhD</creator><album>Die Stärke</album><duration>34000</duration></track>
      <track><location>https://youtu.be/P9pO0fPGVeo</location><title>Ende</title><album>Die Stärke</album>
      <extension><vlc:option>start-time=39.5</vlc:option><vlc:option>stop-time=60</vlc:option></extension>
      </track></trackList></playlist>
      """, path: "tag.xspf")
    #expect(posts.chapterLines == ["0:05 Anfang", "0:39 Ende"])
    #expect(posts.first?.eventName == "Tag & Nacht")
    #expect(posts.first?.talks.first?.title == "Die Stärke")
    #expect(posts.first?.talks.first?.speakers.map(\.name) == ["Jana", "Ömer, PhD"])
  }

  @Test("of mpv has parameters by place or name, guarded or not")
  func edl() {
    let posts = read(
      """
      # mpv EDL v0
      !no_chapters
      # Kommentar
      %28%https://youtu.be/P9pO0fPGVeo,0.5,39,title=%10%a,b;ö%c=d
      length=3,start=884,title=Ende,file=https://youtu.be/P9pO0fPGVeo
      ä.mkv,bald
      """, path: "film.edl")
    #expect(posts.chapterLines == ["0:00 a,b;ö%c=d", "14:44 Ende"])
    #expect(posts.first?.talks.first?.chapters.map { $0.end?.seconds } == [39, 887])
    #expect(posts.flatMap(\.diagnostics).map(\.location.line) == [6])
  }

  @Test("of a page's videos has a talk for each")
  func clips() {
    let posts = read(
      """
      {"@context": "https://schema.org", "@graph": [{"@type": "WebPage"},
      {"@type": "VideoObject", "name": "Die Stärke", "inLanguage": "de", "duration": "PT1H2M",
       "embedUrl": "https://www.youtube.com/embed/P9pO0fPGVeo", "uploadDate": "2024-05-01T10:00:00Z",
       "hasPart": [{"@type": "Clip", "name": "Anfang", "startOffset": 0, "endOffset": 39},
        {"@type": "Clip", "name": "Föhn", "startOffset": "bald"}]}]}
      """, path: "seite.jsonld")
    #expect(posts.chapterLines == ["0:00 Anfang"])
    #expect(posts.first?.talks.first?.videos.first?.duration?.seconds == 3720)
    #expect(posts.first?.date == CalendarDate(year: 2024, month: 5, day: 1))
    #expect(posts.flatMap(\.diagnostics).map(\.location.line) == [5])
  }
}
