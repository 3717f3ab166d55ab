import ChapterCatalog
import ChapterModel
import Testing

@Suite("A catalog")
struct CatalogTests {
  @Test("lists a post with several talks as an event with the talks as written")
  func eventOfAPost() {
    let catalog = Catalog(posts: [
      post("blog/zürich.md", title: "Tag der offenen Tür", talks: ["Übersicht", "Ausblick"])
    ])
    #expect(catalog.events.map(\.title) == ["Tag der offenen Tür"])
    #expect(catalog.events[0].id == "zürich")
    #expect(catalog.events[0].talks.map(\.title) == ["Übersicht", "Ausblick"])
    #expect(catalog.talkCount == 2)
  }

  @Test("lists events newest first, undated ones last, then by path")
  func order() {
    let catalog = Catalog(posts: [
      post("ä.md", talks: ["1", "2"]),
      post("b.md", date: (2023, 12, 9), talks: ["1", "2"]),
      post("a.md", talks: ["1", "2"]),
      post("c.md", date: (2024, 3, 19), talks: ["1", "2"]),
    ])
    #expect(catalog.events.map(\.path) == ["c.md", "b.md", "a.md", "ä.md"])
  }

  @Test("joins single talks of a folder into its event, by date")
  func folderEvent() {
    let catalog = Catalog(posts: [
      post("shows/lügen-im_netz/2.md", date: (2024, 2, 1), talks: ["zwei"]),
      post("shows/lügen-im_netz/1.md", date: (2024, 1, 1), talks: ["eins"]),
      post("shows/andere/1.md", talks: ["allein"]),
    ])
    #expect(catalog.events.map(\.title) == ["Lügen im netz", "Andere"])
    #expect(catalog.events[0].talks.map(\.title) == ["eins", "zwei"])
    #expect(catalog.events[0].path == "shows/lügen-im_netz")
    #expect(catalog.events[0].id == "lügen-im-netz")
    #expect(catalog.events[0].date == CalendarDate(year: 2024, month: 2, day: 1))
  }

  @Test("names a folder's event after its _index.md")
  func folderTitle() {
    let catalog = Catalog(posts: [
      post("/site/shows/_index.md", title: "Die Sendung"),
      post("/site/shows/1.md", talks: ["eins"]),
    ])
    #expect(catalog.events.map(\.title) == ["Die Sendung"])
    #expect(catalog.postCount == 2)
  }

  @Test(
    "takes README and index for their folder, whose parent is the event",
    arguments: ["README.md", "index.md", "Readme.markdown"])
  func standsForFolder(name: String) {
    let catalog = Catalog(posts: [
      post("tgik/épisodes/001/\(name)", talks: ["eins"]),
      post("tgik/épisodes/002/\(name)", talks: ["zwei"]),
    ])
    #expect(catalog.events.map(\.title) == ["Épisodes"])
    #expect(catalog.events[0].talks.count == 2)
  }

  @Test("takes the folders of months and days for their year's")
  func dayFolders() {
    let catalog = Catalog(posts: [
      post("blogg/2024/05/22/möte.md", talks: ["eins"]),
      post("blogg/2024/10/21/träff.md", talks: ["zwei"]),
      post("blogg/2024/träff.md", talks: ["drei"]), post("tal/12/34/a.md", talks: ["vier"]),
    ])
    #expect(catalog.events.map(\.title) == ["2024", "34"])
    #expect(catalog.events[0].talks.count == 3)
    #expect(catalog.events[0].path == "blogg/2024")
  }

  @Test("joins posts that name an event by its folded name and year")
  func namedEvent() {
    let catalog = Catalog(posts: [
      post("a/1.md", date: (2024, 5, 1), event: "Fête du Libre", talks: ["un"]),
      post("b/2.md", date: (2024, 5, 2), event: "fête  du libre", talks: ["deux"]),
      post("b/3.md", date: (2023, 5, 2), event: "Fête du Libre", talks: ["vieux"]),
    ])
    #expect(catalog.events.map(\.id) == ["fête-du-libre-2024", "fête-du-libre-2023"])
    #expect(catalog.events[0].title == "Fête du Libre")
    #expect(catalog.events[0].talks.map(\.title) == ["un", "deux"])
  }

  @Test(
    "calls the event of loose posts after the folder that they really lie in",
    arguments: [
      ("ä.md", "/hem/åsa/mina-träffar", "Mina träffar"),
      ("../ä.md", "/hem/åsa/mina-träffar", "Mina träffar"),
      ("001/README.md", "/hem/åsa/avsnitt/001", "Avsnitt"), ("index.md", "/avsnitt/001", "Avsnitt"),
      ("../index.md", "/avsnitt/001", "Avsnitt"), ("ä.md", nil, "Posts"), ("ä.md", "/", "Posts"),
      ("träffar/ä.md", nil, "Träffar"),
    ] as [(String, String?, String)])
  func realFolder(path: String, folder: String?, title: String) {
    var loose = post(path, talks: ["eins"])
    loose.folder = folder
    let catalog = Catalog(posts: [loose])
    #expect(catalog.events.map(\.title) == [title])
    #expect(catalog.events.map(\.id) == [Slug.of(title)])
  }

  @Test("keeps the title of _index.md whatever its translations say")
  func translatedFolderTitle() {
    let posts = ["_index.sv.md", "_index.md", "_index.en.md"].map {
      post("shows/\($0)", title: "Titel \($0)")
    }
    let talk = post("shows/1.md", talks: ["eins"])
    #expect(Catalog(posts: posts + [talk]).events.map(\.title) == ["Titel _index.md"])
    #expect(
      Catalog(posts: [posts[0], posts[2], talk]).events.map(\.title) == ["Titel _index.en.md"])
  }

  @Test("counts posts without a talk and lists nothing of them")
  func postsWithoutTalks() {
    let catalog = Catalog(posts: [post("a.md", title: "Nur Text")])
    #expect(catalog.events.isEmpty)
    #expect(catalog.postCount == 1)
  }

  @Test("hides drafts unless asked for them", arguments: [(false, 0), (true, 1)])
  func drafts(including: Bool, count: Int) {
    var draft = post("entwurf.md", talks: ["noch nicht"])
    draft.isDraft = true
    #expect(Catalog(posts: [draft], includingDrafts: including).events.count == count)
  }

  @Test("is the same whatever the order of the posts")
  func stable() {
    let posts = (1...40).map { number in
      post(
        "folder\(number % 3)/ß\(number).md",
        date: number % 4 == 0 ? nil : (2020, 1, number % 5 + 1),
        talks: number % 2 == 0 ? ["a"] : ["a", "b"])
    }
    var generator = SystemRandomNumberGenerator()
    let shuffled = posts.shuffled(using: &generator)
    #expect(Catalog(posts: posts) == Catalog(posts: shuffled), "\(shuffled.map(\.path))")
  }

  private func post(
    _ path: String, title: String = "", date: (Int, Int, Int)? = nil, event: String? = nil,
    talks: [String] = []
  ) -> Post {
    let stem = path.split(separator: "/").last?.split(separator: ".").first ?? ""
    return Post(
      id: Slug.of(stem), path: path, title: title,
      date: date.flatMap { CalendarDate(year: $0.0, month: $0.1, day: $0.2) },
      eventName: event,
      talks: talks.enumerated().map { Talk(id: "\(stem).\($0 + 1)", title: $1, path: path) })
  }
}
