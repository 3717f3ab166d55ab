import Browser
import ChapterCatalog
import ChapterModel
import PostFiles
import Synchronization
import Terminal
import Testing

@testable import chapters

@Suite("A search worker")
struct SearchWorkerTests {
  /// Takes answers in and lets a test wait for one.
  private final class Answers: Sendable {
    private let answers = Mutex<[SearchResults]>([])

    var all: [SearchResults] { answers.withLock(\.self) }

    func put(_ answer: SearchResults) { answers.withLock { $0.append(answer) } }

    /// The answer to a request, once it is there.
    func answer(to request: SearchRequest) async throws -> SearchResults {
      while true {
        if let answer = all.first(where: { $0.number == request.number }) { return answer }
        try Task.checkCancellation()
        await Task.yield()
      }
    }
  }

  private static func catalog(posts: Int) -> Catalog {
    Catalog(
      posts: (0..<posts).map { number in
        Post(
          id: "beitrag-\(number)", path: "\(number).md", title: "Größentag \(number)",
          talks: (0..<2).map { place in
            Talk(
              id: "vortrag-\(number)-\(place)", title: "Über Kerne \(number % 7)",
              chapters: PackedChapters(
                (0..<number % 40).map {
                  Chapter(
                    start: Timestamp(seconds: $0 * 61), title: "Kapitel \($0 + place) für rpm")
                }))
          })
      })
  }

  /// The requests that typing makes, as the browser makes them.
  private static func requests(_ texts: [String], of catalog: Catalog) -> [SearchRequest] {
    var state = State(size: Size(columns: 80, rows: 24))
    _ = state.update(.postsLoaded(catalog, .done))
    let typing = texts.flatMap { [Action.edit(.deleteToStart), .edit(.insert($0))] }
    return ([.searchEverything] + typing).flatMap { state.update($0) }.compactMap { effect in
      if case .search(let request) = effect { request } else { nil }
    }
  }

  private static func plain(_ request: SearchRequest) -> SearchResults {
    let all = CatalogSearch(request.catalog).matches(request.query, among: .everything)
    return SearchResults(to: request, Array(all.prefix(request.limit)), count: all.count)
  }

  @Test("finds in parts what a plain search finds, also after other queries", arguments: 1..<5)
  func parts(count: Int) async throws {
    let answers = Answers()
    let worker = SearchWorker(partCount: count) { answers.put($0) }
    let texts = ["k", "kp", "kpr", "kp", "'rpm !3", "'rpm !3 1", "über | größe", "ke", "ker", ""]
    for request in Self.requests(texts, of: Self.catalog(posts: 90)) {
      worker.search(request)
      #expect(try await answers.answer(to: request) == Self.plain(request))
    }
  }

  @Test("answers the last of many requests, and none twice")
  func last() async throws {
    let answers = Answers()
    let worker = SearchWorker(partCount: 2) { answers.put($0) }
    let requests = Self.requests(
      (0..<40).map { String(repeating: "k", count: $0 % 3) + "r\($0 % 7)" },
      of: Self.catalog(posts: 300))
    for request in requests { worker.search(request) }
    let final = try #require(requests.last)
    #expect(try await answers.answer(to: final) == Self.plain(final))
    let numbers = answers.all.map(\.number)
    #expect(numbers == Array(Set(numbers)).sorted())
    for answer in answers.all {
      #expect(requests.first { $0.number == answer.number }.map(Self.plain) == answer)
    }
  }

  @Test("calls off what it searches when a newer request comes")
  func cancels() async throws {
    let request = try #require(Self.requests(["r"], of: Self.catalog(posts: 90)).last)
    let job = SearchJob(request, SearchedCatalog(request, partCount: 2))
    try #require(job.parts.count == 2)
    #expect(!job.search(0))
    job.cancel()
    #expect(job.search(1))
    #expect(job.findings == nil)
  }

  @Test("searches another catalog, and one again that it was to forget")
  func catalogs() async throws {
    let answers = Answers()
    let worker = SearchWorker(partCount: 2) { answers.put($0) }
    var state = State(size: Size(columns: 80, rows: 24))
    let catalogs = [Self.catalog(posts: 9), Self.catalog(posts: 60)]
    let actions =
      [Action.searchEverything, .edit(.insert("rpm"))]
      + catalogs.map { .postsLoaded($0, .done) }
    for effect in actions.flatMap({ state.update($0) }) {
      guard case .search(let request) = effect else { continue }
      worker.search(request)
      #expect(try await answers.answer(to: request) == Self.plain(request))
      worker.forget()
    }
    #expect(answers.all.count == 4)
  }
}
