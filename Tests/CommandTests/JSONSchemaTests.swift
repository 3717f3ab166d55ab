import ChapterFormats
import TestPrograms
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Holds what the program writes as JSON against the README's table of version 1.
@Suite struct `The JSON of version 1` {
  /// A row of the table: a member and what it may hold.
  private struct Member {
    let name: String
    let type: String
  }

  private static let root = String(
    #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" })

  private let posts: SamplePosts

  /// The members of each kind of object.
  private let members: [String: [Member]]

  init() throws {
    posts = try SamplePosts()
    let readme = try String(
      decoding: Data(contentsOf: URL(filePath: "\(Self.root)/README.md")), as: UTF8.self)
    let table = try #require(
      readme.firstMatch(of: /<!-- json -->\n((?s).*?)\n<!-- end of json -->/)
    ).1
    var members: [String: [Member]] = [:]
    for row in table.split(separator: "\n").dropFirst(2) {
      let cells = row.split(separator: "|").map { String($0).trimmed }
      for name in cells[0].matches(of: /`(\w+)`/) {
        for kind in cells[1].split(separator: ", ") {
          members[String(kind), default: []].append(Member(name: String(name.1), type: cells[2]))
        }
      }
    }
    self.members = members
  }

  @Test(
    "is what list writes, each member of its type and none else",
    arguments: [
      "events", "talks", "chapters",
    ])
  func lists(kind: String) throws {
    for folder in ["\(Self.root)/samples", posts.folder.path("posts")] {
      let run = try BuiltProgram.run(["list", kind, folder, "--format", "json"])
      let items = try check(document: run.output, kind: kind)
      #expect(!items.isEmpty)
      let lines = try BuiltProgram.run(["list", kind, folder, "--format", "jsonl"])
      #expect(try check(lines: lines.lines, kind: kind).count == items.count)
    }
  }

  @Test("is what export writes, down to videos and chapters")
  func export() throws {
    for folder in ["\(Self.root)/samples", posts.folder.path("posts")] {
      let run = try BuiltProgram.run(["export", folder, "--as", "json"])
      let items = try check(document: run.output, kind: "export")
      #expect(!items.isEmpty)
      let lines = try BuiltProgram.run(["export", folder, "--as", "jsonl"])
      #expect(try check(lines: lines.lines, kind: "export").count == items.count)
    }
  }

  @Test("is what check writes, down to the edits of its fixes")
  func findings() throws {
    let folder = "\(Self.root)/samples"
    let run = try BuiltProgram.run(["check", folder, "--format", "json"])
    #expect(try !check(document: run.output, kind: "findings").isEmpty)
    try posts.folder.write(
      "odd/träff.md", "# Träff\n\n<https://youtu.be/P9pO0fPGVeo?si=x&t=1h2m>\n")
    let odd = try posts.run("check", "odd", "--format", "json")
    #expect(try check(document: odd.output, kind: "findings").count == 3)
  }

  @Test("holds for translations, other hosts and talks without anything")
  func odd() throws {
    try posts.folder.write(
      "odd/träff.md",
      "---\ntitle: Träff\n---\nhttps://youtu.be/P9pO0fPGVeo\n\n0:00 Början\n1:00 Slut\n")
    try posts.folder.write(
      "odd/träff.es.md", "---\ntitle: Encuentro\n---\nhttps://youtu.be/P9pO0fPGVeo\n")
    try posts.folder.write(
      "odd/föhn.md", "---\ntitle: Föhn\naudio: https://example.org/föhn.mp3\n---\n")
    for kind in ["events", "talks", "chapters"] {
      let run = try posts.run("list", kind, "odd", "--format", "json")
      _ = try check(document: run.output, kind: kind)
    }
    let items = try check(
      document: posts.run("export", "odd", "--as", "json").output, kind: "export")
    #expect(items.count == 2)
  }

  private func check(document: String, kind: String) throws -> [JSONValue] {
    let root = try JSONDecoder().decode([String: JSONValue].self, from: Data(document.utf8))
    #expect(Set(root.keys) == ["version", "kind", "items"])
    #expect(root["version"] == .number(1) && root["kind"] == .text(kind))
    let items = root["items"]?.items ?? []
    for item in items { check(item, is: kind) }
    return items
  }

  private func check(lines: [String], kind: String) throws -> [JSONValue] {
    try lines.map { line in
      var item = try JSONDecoder().decode([String: JSONValue].self, from: Data(line.utf8))
      #expect(item.removeValue(forKey: "version") == .number(1))
      #expect(item.removeValue(forKey: "kind") == .text(kind))
      check(.object(item), is: kind)
      return .object(item)
    }
  }

  private func check(_ value: JSONValue, is kind: String) {
    guard case .object(let object) = value, let members = members[kind] else {
      Issue.record("\(value) is no \(kind)")
      return
    }
    #expect(Set(object.keys) == Set(members.map(\.name)), "\(kind)")
    for member in members {
      guard let value = object[member.name] else { continue }
      check(value, of: member.type, "\(kind).\(member.name)")
    }
  }

  private func check(_ value: JSONValue, of type: String, _ place: String) {
    if type.hasSuffix("?"), !type.hasPrefix("list of ") {
      return value == .null ? () : check(value, of: String(type.dropLast()), place)
    }
    switch (type, value) {
    case ("any text", .text): break
    case ("text", .text(let text)): #expect(!text.isEmpty, "\(place)")
    case ("day", .text(let text)):
      #expect(text.wholeMatch(of: /\d{4}-\d\d-\d\d/) != nil, "\(place)")
    case ("URL", .text(let text)):
      #expect(text.hasPrefix("http") && text.utf8.allSatisfy { $0 > 0x20 }, "\(place)")
    case ("count", .number(let number)):
      #expect(number >= 0 && number == number.rounded(), "\(place)")
    case (_, .list(let items)) where type.hasPrefix("list of "):
      for item in items { check(item, of: String(type.dropFirst(8)), place) }
    case (_, .object): check(value, is: type)
    default: Issue.record("\(place) is \(value), not \(type)")
    }
  }
}

/// Any JSON.
private enum JSONValue: Decodable, Equatable {
  case null
  case flag(Bool)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  var items: [JSONValue]? { if case .list(let items) = self { items } else { nil } }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
