import ChapterModel
import Testing

@testable import ChapterCatalog

@Suite("The translations of a post")
struct TranslationsTests {
  private func post(_ path: String, _ title: String, videos: [String] = ["P9pO0fPGVeo"]) -> Post {
    let talks = videos.map { video in
      Talk(id: "\(video).\(path)", title: title, videos: [Video(id: video)], path: path)
    }
    return Post(id: path, path: path, title: title, talks: talks)
  }

  private func talks(_ posts: [Post]) -> [Talk] {
    Catalog(posts: posts).events.flatMap(\.talks)
  }

  @Test(
    "are one talk with its variants, shown as the post without a language tells it",
    arguments: [
      ["möte.md", "möte.es.md", "möte.pt-BR.md"],
      ["a/index.md", "a/index.es.md", "a/index.pt-BR.md"],
      ["a/möte.md", "a/es/möte.md", "a/pt-BR/möte.md"],
      ["en/b/möte.md", "es/b/möte.md", "pt-BR/b/möte.md"],
      ["content/english/möte.md", "content/english/möte.es.md", "content/english/möte.pt-BR.md"],
    ])
  func joined(paths: [String]) {
    let posts = zip(paths, ["Möte", "Reunión", "Reunião"]).map { post($0, $1) }
    for order in [posts, posts.reversed()] {
      let talks = talks(order)
      #expect(talks.map(\.title) == ["Möte"])
      #expect(talks.map(\.path) == [paths[0]])
      #expect(talks.first?.translations.map(\.title) == ["Reunión", "Reunião"])
      #expect(talks.first?.translations.map { $0.language?.code } == ["es", "pt"])
      #expect(talks.first?.translations.map(\.path) == Array(paths.dropFirst()))
    }
  }

  @Test("are told by paths one after the other as by each alone")
  func languages() {
    let paths = [
      "a/möte.md", "a/träff.md", "a/träff.es.md", "a/b.md", "es/möte.md", "es/träff.sv.md",
      "es/b.md",
      "pt-BR/x/möte.md", "pt-BR/x/.sv.md", "pt-BR/x/", "x/möte", "möte.md", "träff.de.md", "", "/",
      "es",
    ]
    var known = PathLanguages()
    for path in paths + paths.reversed() {
      #expect(known.language(of: path) == PostPath(path).language, "\(path)")
    }
  }

  @Test("of a post with several talks join talk by talk")
  func several() {
    let videos = ["P9pO0fPGVeo", "aMvI5E9-LYI"]
    let talks = talks([post("a.md", "Ä", videos: videos), post("a.sv.md", "Ö", videos: videos)])
    #expect(talks.map(\.translations.count) == [1, 1])
    #expect(talks.map { $0.translations[0].videos[0].id } == videos)
  }

  @Test(
    "are not posts that differ in more than a language",
    arguments: [
      ("v1.2.md", "v1.md"), ("a.es.md", "b.md"), ("socket.io.md", "socket.md"),
      ("a.min.md", "a.md"), ("2023/a.md", "2024/a.md"), ("ett/möte.md", "två/möte.md"),
    ])
  func others(one: String, other: String) {
    #expect(talks([post(one, "Ä"), post(other, "Ö")]).count == 2)
  }

  @Test("tell of the same videos, else they are posts of their own")
  func videos() {
    let other = post("a.es.md", "Ö", videos: ["aMvI5E9-LYI"])
    #expect(talks([post("a.md", "Ä"), other]).count == 2)
    #expect(talks([post("a.md", "Ä", videos: []), other]).map(\.title) == ["Ö"])
  }
}
