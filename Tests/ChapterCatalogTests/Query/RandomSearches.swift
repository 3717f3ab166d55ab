import ChapterModel
import TestPrograms

@testable import ChapterCatalog

/// Catalogs and queries of few letters, so that much is found and found in many ways.
struct RandomSearches {
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  private static let letters = Array("aabbcAB éÜł/:-_12Łß中›")
  private static let asciiLetters = Array("aabbcAB /:-_12")

  /// Whether titles are of ASCII alone, as most are and as fast paths take them.
  private var isASCII = false

  /// What people type: letters, and the signs of the language of queries.
  private static let typed = Array("aabbc12éÜł  '!^$|\\")

  private static let signs = ["", "", "", "'", "^", "!", "!'", "!^"]
  private static let fields = ["event:", "talk:", "speaker:", "chapter:", "!talk:", "speaker:'"]
  private static let facts = [
    "year:2023", "!year>=2024", "len>20s", "len<=1m", "at:0:40", "lang:de",
  ]

  mutating func catalog() -> Catalog {
    isASCII = Bool.random(using: &generator)
    defer { isASCII = false }
    let posts = (0..<Int.random(in: 1...4, using: &generator)).map { number in
      var post = Post(id: "beitrag-\(number)", path: "\(number).md", title: text(upTo: 12))
      post.date = number == 3 ? nil : CalendarDate(year: 2022 + number, month: 1, day: 1)
      post.talks = (0..<Int.random(in: 2...3, using: &generator)).map { talk($0) }
      return post
    }
    return Catalog(posts: posts)
  }

  private mutating func talk(_ number: Int) -> Talk {
    var talk = Talk(id: "vortrag-\(number)", title: text(upTo: 10))
    talk.speakers = (0..<Int.random(in: 0...2, using: &generator)).map { _ in
      Speaker(name: text(upTo: 6))
    }
    talk.language = number == 0 ? Language(text: "Deutsch", code: "de") : nil
    let count = Int.random(in: 0...6, using: &generator)
    // The starts of some have hours.
    let step = [30, 30, 700, 5000].randomElement(using: &generator) ?? 30
    talk.chapters = PackedChapters(
      (0..<count).map { index in
        let end = index == count - 1 ? nil : Timestamp(seconds: (index + 1) * step)
        return Chapter(start: Timestamp(seconds: index * step), end: end, title: text(upTo: 20))
      })
    return talk
  }

  mutating func query() -> String {
    let words = (0..<Int.random(in: 1...3, using: &generator)).map { _ in word() }
    return words.joined(separator: Bool.random(using: &generator) ? " " : " | ")
  }

  /// A query with a letter more or less, anywhere in it.
  mutating func edited(_ query: String) -> String {
    var letters = Array(query)
    let place = Int.random(in: 0...letters.count, using: &generator)
    if place < letters.count, Bool.random(using: &generator) {
      letters.remove(at: place)
    } else {
      letters.insert(Self.typed.randomElement(using: &generator) ?? "a", at: place)
    }
    return String(letters)
  }

  private mutating func word() -> String {
    let kind = Int.random(in: 0..<10, using: &generator)
    if kind == 0 { return Self.facts.randomElement(using: &generator) ?? "" }
    let field = kind == 1 ? Self.fields.randomElement(using: &generator) ?? "" : ""
    let sign = kind == 1 ? "" : Self.signs.randomElement(using: &generator) ?? ""
    let letters = text(upTo: 4).replacing(" ", with: "\\ ")
    return field + sign + letters + (kind == 2 ? "$" : "")
  }

  private mutating func text(upTo count: Int) -> String {
    let letters = isASCII ? Self.asciiLetters : Self.letters
    return String(
      (0..<Int.random(in: 1...count, using: &generator)).map { _ in
        letters.randomElement(using: &generator) ?? "a"
      })
  }
}
