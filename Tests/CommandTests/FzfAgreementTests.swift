import ArgumentParser
import ChapterCatalog
import ChapterFormats
import ChapterModel
import TestPrograms
import Testing

@testable import chapters

/// Our search against `fzf --filter` over the same lines: posts made with a fixed seed, queries drawn
/// from their words.
///
/// One difference is meant: fzf's table of accents has no capitals with a stroke but `Ø`, so that
/// `Luk` does not find `Łukasz` there while `luk` does. Here both do.
@Suite(
  "A search of made posts",
  .enabled(if: PostMaker.path != nil && Program.isInstalled("fzf")))
struct FzfAgreementTests {
  static let template = "{event} › {talk} › {start} {title}"

  /// How many posts are made and how many queries asked: a debug build takes too long for 1,000 and
  /// 500, of which figures are told.
  private static var size: (posts: Int, queries: Int) {
    #if DEBUG
    (12, 150)
    #else
    (1000, 500)
    #endif
  }

  private func line(_ row: ListRow) throws -> String {
    let template = try Template(Self.template, for: .chapters)
    var output = OutputBuffer()
    TemplateList(.chapters, template).write(row, to: &output)
    return String(decoding: output.bytes.dropLast(), as: UTF8.self)
  }

  @Test("finds the lines that fzf finds, and the same ones first")
  func agreement() throws {
    let folder = try TemporaryFolder()
    let maker = try #require(PostMaker.path)
    let made = try ProgramRun("python3", [maker, folder.path("s"), String(Self.size.posts), "42"])
    try #require(made.status == 0)
    let options = try LibraryOptions.parse(["--config", "/dev/null"])
    let catalog = try LoadedLibrary([folder.path("s")], options: options).catalog
    let lines = try catalog.events.flatMap { event in
      try ListRow.rows(of: .chapters, in: event).map(line)
    }
    let text = lines.joined(separator: "\n")
    let search = CatalogSearch(catalog)
    var queries = LineQueries(lines, seed: 6)
    var (first, firstOfBoth) = (0, 0)
    for _ in 0..<Self.size.queries {
      let query = queries.next()
      let found = try search.matches(Query(query)).map { match in
        let event = catalog.events[match.event]
        return try line(ListRow(event, event.talks[match.talk], chapterAt: match.chapter))
      }
      let theirs = try ProgramRun("fzf", ["--filter", query], input: text).lines
      let isMeant = query.contains(where: \.isUppercase)
      let differing = Set(found).symmetricDifference(theirs).filter {
        !isMeant || !$0.contains("Ł")
      }
      #expect(differing.isEmpty, "\(query)")
      first += theirs.prefix(10).count
      firstOfBoth += Set(theirs.prefix(10)).intersection(found.prefix(10)).count
    }
    print(
      "of fzf's first ten for \(Self.size.queries) queries \(firstOfBoth) of \(first) are in ours")
    #expect(first > Self.size.queries)
    #expect(firstOfBoth * 100 >= first * 98, "\(firstOfBoth) of \(first)")
  }
}
