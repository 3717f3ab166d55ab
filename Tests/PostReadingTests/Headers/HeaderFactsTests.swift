import ChapterModel
import Testing

@Suite("What a header says of its post")
struct HeaderFactsTests {
  @Test(
    "is its day, best key first",
    arguments: [
      ("date: 2024-05-01", 1), ("event_date: 2024-05-02\ndate: 2024-05-01", 2),
      ("publishDate: 2024-05-03", 3), ("pubdate: 2024-05-04", 4), ("published: 2024-05-05", 5),
      ("publishedAt: 2024-05-06T10:00:00.000Z", 6), ("date: när?\npubDate: 2024-05-07", 7),
      ("date: {created: 2024-05-08}", 8), ("date: [2024-05-09, 2024-05-10]", 9),
      ("event: {name: Träff, date: 2024-05-10}", 10), ("params: {date: 2024-05-11}", 11),
      ("date:\npublished: true", nil),
    ] as [(String, Int?)])
  func days(header: String, day: Int?) {
    let post = HeaderPost.read(header)
    #expect(post.date?.day == day)
    #expect(post.diagnostics.isEmpty)
  }

  @Test("is diagnosed where no key has a day, and the path's counts then")
  func badDate() {
    let post = HeaderPost.read("title: Ä\ndate: igår", path: "2024/05/02/ä.md")
    #expect(post.date?.description == "2024-05-02")
    #expect(post.diagnostics.map(\.rule) == [.badDate])
    #expect(post.diagnostics.map(\.location) == [SourceLocation(line: 3, column: 7)])
  }

  @Test(
    "is its event, as a text or a mapping",
    arguments: [
      ("event: Träff", "Träff"), ("event_name: Träff", "Träff"), ("series: [Träff, Mer]", "Träff"),
      ("show: {name: Träff}", "Träff"), ("conference: {title: Träff}", "Träff"),
      ("podcast: Träff", "Träff"), ("podcast: https://a.example/1.mp3", nil), ("event: true", nil),
      ("series: 3", nil), ("show: ''\nconference: Träff", "Träff"),
      ("extra: {event: Träff}", "Träff"),
      ("podcast: avsnitt-1.mp3", nil),
    ] as [(String, String?)])
  func events(header: String, name: String?) {
    #expect(HeaderPost.read(header).eventName == name)
  }

  @Test(
    "are its speakers, as names or mappings",
    arguments: [
      ("speakers: [Åsa Öberg, Bo Ek]", ["Åsa Öberg", "Bo Ek"]),
      ("speakers: Åsa Öberg, Bo Ek", ["Åsa Öberg", "Bo Ek"]),
      ("guest: Åsa Öberg\nhosts: [Bo Ek]", ["Åsa Öberg", "Bo Ek"]),
      ("presenters:\n- name: Åsa Öberg\n  role: Chef", ["Åsa Öberg|Chef"]),
      ("speakers:\n- {name: Åsa, title: Chef, company: Äpple AB}", ["Åsa|Chef @ Äpple AB"]),
      ("speaker: {firstName: Åsa, lastName: Öberg, org: Äpple}", ["Åsa Öberg|Äpple"]),
      ("guest: {name: Åsa, twitter: asa, of: Äpple}", ["Åsa|Äpple"]),
      ("speakers: [Åsa - Chef @ Äpple]", ["Åsa|Chef @ Äpple"]),
      ("guests: [asaoberg]", ["asaoberg"]),
      ("speakers: [Åsa]\nguests: [Åsa, Bo]", ["Åsa", "Bo"]), ("speakers: []", []),
    ])
  func speakers(header: String, speakers: [String]) {
    let talk = HeaderPost.read("youtube: P9pO0fPGVeo\n" + header).talks.first
    let found = talk?.speakers.map { [$0.name, $0.affiliation].compactMap(\.self) } ?? []
    #expect(found.map { $0.joined(separator: "|") } == speakers)
  }

  @Test(
    "is the language of its talk, from a key or the file's name",
    arguments: [
      ("language: Svenska", "träff.md", "Svenska", "sv"), ("lang: de", "träff.md", "de", "de"),
      ("title: Ä", "träff.es-mx.md", "es-mx", "es"), ("lang: sv", "träff.es.md", "sv", "sv"),
      ("title: Ä", "v1.2.md", nil, nil),
    ] as [(String, String, String?, String?)])
  func languages(header: String, path: String, text: String?, code: String?) {
    let talk = HeaderPost.read("youtube: P9pO0fPGVeo\n" + header, path: path).talks.first
    #expect(talk?.language?.text == text)
    #expect(talk?.language?.code == code)
  }

  @Test("is saved where a line can't be read, and the line is diagnosed")
  func saved() {
    let post = HeaderPost.read("title: Träff: del 1\ndate: 2024-05-01\nvideo_id: P9pO0fPGVeo\n@x")
    #expect(post.title == "Träff: del 1")
    #expect(post.date?.day == 1)
    #expect(post.talks.map { $0.videos[0].id } == ["P9pO0fPGVeo"])
    #expect(post.diagnostics.map(\.rule) == [.frontMatterSyntax])
    #expect(post.diagnostics.map(\.location.line) == [2])
  }

  @Test func `take a page's title where there is no other`() {
    #expect(HeaderPost.read("pageTitle: Träff").title == "Träff")
    #expect(HeaderPost.read("pageTitle: Sajt\ntitle: Träff").title == "Träff")
  }
}
