import ChapterCatalog
import ChapterModel
import TestPrograms
import Testing

@testable import Browser

@Suite("The marks")
struct MarkListTests {
  private static let all: [(id: String, choice: Choice)] = {
    let catalog = SampleCatalog.catalog
    return catalog.events.indices.flatMap { event in
      catalog.events[event].talks.indices.flatMap { talk -> [Choice] in
        let chapters = catalog.events[event].talks[talk].chapters.indices
        return [Choice(event: event, talk: talk)]
          + chapters.map { Choice(event: event, talk: talk, chapter: $0) }
      }
    }.compactMap { choice in catalog.id(of: choice).map { ($0, choice) } }
  }()

  private func isInListOrder(_ marks: MarkList) -> Bool {
    zip(marks.choices, marks.choices.dropFirst()).allSatisfy { $0.isBefore($1) }
  }

  @Test("stand in list order until a person moves one, and again once none is left")
  func order() {
    var marks = MarkList()
    for mark in Self.all.reversed() { marks.insert([mark]) }
    #expect(marks.ids == Self.all.map(\.id))
    marks.move(0, by: 2)
    marks.insert([Self.all[0]])
    #expect(marks.ids.prefix(3) == [Self.all[1].id, Self.all[2].id, Self.all[0].id])
    marks.locate(in: SampleCatalog.catalogWithNewerEvent)
    #expect(marks.ids.prefix(3) == [Self.all[1].id, Self.all[2].id, Self.all[0].id])
    marks.remove(marks.ids)
    marks.insert([Self.all[3], Self.all[2]])
    #expect(marks.ids == [Self.all[2].id, Self.all[3].id])
  }

  @Test("keep what the library lost, last, and find it where it comes back")
  func gone() {
    var marks = MarkList()
    marks.insert([Self.all[0], Self.all[1]])
    let ids = marks.ids
    marks.locate(in: Catalog())
    #expect(marks.ids == ids && marks.choices.isEmpty)
    marks.locate(in: SampleCatalog.catalog)
    #expect(marks.ids == ids && marks.choices.count == 2)
  }

  @Test("hold each id once in any sequence of changes, in list order where nobody moved one")
  func anySequence() {
    let seed = UInt64.random(in: .min ... .max)
    var random = SeededGenerator(seed: seed)
    var marks = MarkList()
    var expected: Set<String> = []
    for step in 0..<2000 {
      let some = (0..<Int.random(in: 0...5, using: &random)).compactMap { _ in
        Self.all.randomElement(using: &random)
      }
      switch Int.random(in: 0..<40, using: &random) {
      case 0..<18:
        marks.insert(some)
        expected.formUnion(some.map(\.id))
      case 18..<34:
        marks.remove(some.map(\.id))
        expected.subtract(some.map(\.id))
      case 34..<36:
        marks.move(
          Int.random(in: -1...50, using: &random), by: Int.random(in: -60...60, using: &random))
      case 36..<38:
        marks.locate(in: Bool.random(using: &random) ? Catalog() : SampleCatalog.catalog)
      case 38:
        marks.toggle(Self.all)
        expected = Set(Self.all.map(\.id)).subtracting(expected)
      default:
        marks.removeAll()
        expected = []
      }
      let ids = marks.ids
      #expect(Set(ids) == expected && ids.count == expected.count, "step \(step) of seed \(seed)")
      #expect(marks.isReordered || isInListOrder(marks), "step \(step) of seed \(seed)")
    }
  }
}
