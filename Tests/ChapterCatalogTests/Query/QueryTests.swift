import Testing

@testable import ChapterCatalog

@Suite struct `A query` {
  /// A term as text: its subject, kind, folding and letters.
  private func words(_ term: Term) -> String {
    let sign = term.isNegated ? "!" : ""
    guard let pattern = term.pattern else { return "\(sign)\(term.subject)" }
    let letters = String(
      String.UnicodeScalarView(pattern.codes.compactMap(Unicode.Scalar.init)))
    let field =
      switch term.subject {
      case .line: ""
      case .event: "event:"
      case .talk: "talk:"
      case .speaker: "speaker:"
      case .chapter: "chapter:"
      case .fact: "fact:"
      }
    let case_ = pattern.folding.contains(.letterCase) ? "" : "C"
    let accents = pattern.folding.contains(.accents) ? "" : "A"
    return "\(sign)\(field)\(pattern.kind)\(case_)\(accents)(\(letters))"
  }

  @Test(
    "is read word by word, as fzf reads it",
    arguments: [
      ("", []),
      ("   ", []),
      ("linux kernel", [["fuzzy(linux)"], ["fuzzy(kernel)"]]),
      ("  linux   kernel  ", [["fuzzy(linux)"], ["fuzzy(kernel)"]]),
      ("'linux", [["exact(linux)"]]),
      ("^linux", [["start(linux)"]]),
      ("linux$", [["end(linux)"]]),
      ("^linux$", [["whole(linux)"]]),
      ("!linux", [["!exact(linux)"]]),
      ("!'linux", [["!fuzzy(linux)"]]),
      ("!^linux", [["!start(linux)"]]),
      ("!linux$", [["!end(linux)"]]),
      ("a | b", [["fuzzy(a)", "fuzzy(b)"]]),
      ("a | b c", [["fuzzy(a)", "fuzzy(b)"], ["fuzzy(c)"]]),
      ("a b | !c | d", [["fuzzy(a)"], ["fuzzy(b)", "!exact(c)", "fuzzy(d)"]]),
      ("| a", [["fuzzy(|)"], ["fuzzy(a)"]]),
      ("a |", [["fuzzy(a)"]]),
      ("a | | b", [["fuzzy(a)", "fuzzy(|)"], ["fuzzy(b)"]]),
      ("a|b", [["fuzzy(a|b)"]]),
      ("a\\ b", [["fuzzy(a b)"]]),
      ("\\ b", [["fuzzy( b)"]]),
      ("a\\b", [["fuzzy(a\\b)"]]),
      ("' ! ^ !^ '", []),
      ("$", [["fuzzy($)"]]),
      ("!$", [["!exact($)"]]),
      ("Linux", [["fuzzyC(Linux)"]]),
      ("café", [["fuzzyA(café)"]]),
      ("CAFÉ", [["fuzzyCA(CAFÉ)"]]),
      ("cafe\u{301}", [["fuzzyA(caf\u{E9})"]]),
      ("日本", [["fuzzy(日本)"]]),
      ("speaker:igor", [["speaker:fuzzy(igor)"]]),
      ("!speaker:igor", [["!speaker:fuzzy(igor)"]]),
      ("speaker:!igor", [["!speaker:exact(igor)"]]),
      ("!speaker:!igor", [["speaker:exact(igor)"]]),
      ("event:'Größentag", [["event:exactCA(Größentag)"]]),
      ("talk:^die chapter:ende$", [["talk:start(die)"], ["chapter:end(ende)"]]),
      ("speaker:\"igor s\" x", [["speaker:exact(igor s)"], ["fuzzy(x)"]]),
      ("a | talk:b", [["fuzzy(a)", "talk:fuzzy(b)"]]),
      ("speaker: x", [["fuzzy(x)"]]),
      ("Talk: x", [["fuzzyC(Talk:)"], ["fuzzy(x)"]]),
      ("foo:bar 14:44", [["fuzzy(foo:bar)"], ["fuzzy(14:44)"]]),
      ("year len at", [["fuzzy(year)"], ["fuzzy(len)"], ["fuzzy(at)"]]),
      ("\"a b\"", [["fuzzy(\"a)"], ["fuzzy(b\")"]]),
    ] as [(String, [[String]])])
  func words(text: String, groups: [[String]]) throws {
    #expect(try Query(text).groups.map { $0.map(words) } == groups)
  }

  @Test(
    "is refused with the place of what can't be understood",
    arguments: [
      ("year:20x4", "", "20x4"), ("größe year:24", "größe year:", "24"), ("year:", "year:", ""),
      ("year>", "year>", ""), ("a !year:-202", "a !year:", "-202"), ("len>lang", "len>", "lang"),
      ("len>=1m30", "len>=", "1m30"), ("at:25", "", nil), ("at:1:75 b", "at:", "1:75"),
      ("x at: y", "x at:", ""), ("a speaker:\"igor s", "a speaker:", "\""),
    ] as [(String, String, String?)])
  func errors(text: String, before: String, wrong: String?) throws {
    do throws(QueryError) {
      _ = try Query(text)
      #expect(wrong == nil)
    } catch {
      #expect(error.wrong == wrong ?? "")
      if !before.isEmpty { #expect(error.before == before) }
      #expect(!error.message.isEmpty)
    }
  }

  @Test(
    "ranks where something is looked for",
    arguments: [
      ("a", true), ("!a", false), ("!a b", true), ("year:2024", false), ("speaker:a", true),
      ("", false),
    ]) func ranks(text: String, isRanked: Bool) throws
  {
    #expect(try Query(text).isRanked == isRanked)
  }
}
