import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A line of the conformance cases: what another program's tests expect of a text.
struct ReadingCase: Decodable, CustomTestStringConvertible {
  let id: CaseValue
  let kind: String
  let content: CaseValue
  let expected: CaseValue

  /// The text that is to be read; empty for a case that has more than a text.
  var input: String { content.text ?? "" }

  private enum CodingKeys: String, CodingKey {
    case id, kind, expected
    case content = "input"
  }

  var testDescription: String { "\(id) \(input.debugDescription)" }

  /// The cases of a kind; none where the folder is missing.
  static func all(_ kind: String) -> [ReadingCase] {
    all.filter { $0.kind == kind }
  }

  private static let all: [ReadingCase] = {
    let lines = (SharedFolder.read("cases/reading.jsonl") ?? Data()).split(separator: 0x0A)
    return lines.map { line in
      do {
        return try JSONDecoder().decode(ReadingCase.self, from: Data(line))
      } catch {
        return ReadingCase(kind: "unreadable", input: String(decoding: line, as: UTF8.self))
      }
    }
  }()

  private init(kind: String, input: String) {
    id = .null
    self.kind = kind
    content = .text(input)
    expected = .null
  }
}
