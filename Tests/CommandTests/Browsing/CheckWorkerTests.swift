import Browser
import ChapterModel
import PostChecking
import Synchronization
import TestPrograms
import Testing

@testable import chapters

@Suite("A check worker")
struct CheckWorkerTests {
  private static let post = """
    # Größe

    {{< youtube P9pO0fPGVeo >}}

    - 0:00 Begrüßung
    - 1:00: Säge <!-- chapters-disable-line CH011 -->
    - 2:00 Hobel
    - 2:00 Leim

    """

  /// Takes answers in and lets a test wait for one.
  private final class Answers: Sendable {
    private let answers = Mutex<[PostFaults]>([])

    func put(_ answer: PostFaults) { answers.withLock { $0.append(answer) } }

    func answer(to path: String) async throws -> PostFaults {
      while true {
        if let answer = answers.withLock({ $0.last { $0.path == path } }) { return answer }
        try Task.checkCancellation()
        await Task.yield()
      }
    }
  }

  @Test("finds what a check of the file finds, with the person's rules and comments in the file")
  func finds() async throws {
    let folder = try TemporaryFolder()
    try folder.write("größe.md", Self.post)
    try folder.write("leer.md", "# 雪\n")
    let path = "\(folder.path)/größe.md"
    let answers = Answers()
    let worker = CheckWorker(Checker(), named: []) { answers.put($0) }
    worker.check(path)
    let found = try await answers.answer(to: path).faults
    #expect(found.map(\.diagnostic.rule) == [.duplicateTime])
    #expect(found.map(\.diagnostic.location.line) == [8] && found.map(\.severity) == [.warning])
    worker.check("\(folder.path)/leer.md")
    #expect(try await answers.answer(to: "\(folder.path)/leer.md").faults.isEmpty)

    let without = Answers()
    let selection = try RuleSelection(ignore: ["CH003", "CH090"], profile: .youtube)
    let other = CheckWorker(Checker(selection), named: [path]) { without.put($0) }
    other.check(path)
    #expect(try await without.answer(to: path).faults.isEmpty)
  }

  @Test("says nothing of a file that is gone, and goes on with the next")
  func gone() async throws {
    let folder = try TemporaryFolder()
    try folder.write("größe.md", Self.post)
    let answers = Answers()
    let worker = CheckWorker(Checker(), named: []) { answers.put($0) }
    for _ in 0..<20 { worker.check("\(folder.path)/weg.md") }
    worker.check("\(folder.path)/größe.md")
    #expect(try await answers.answer(to: "\(folder.path)/größe.md").faults.count == 1)
  }
}
