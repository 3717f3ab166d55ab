import Testing

@testable import Desktop

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A folder of programs that a test wrote, deleted at the end of its life.
///
/// Each is a shell script that first writes its arguments, one a line, to `NAME.arguments` beside
/// itself.
final class ProgramFolder: Sendable {
  let path: String

  init() throws {
    let parent = FileManager.default.temporaryDirectory.path(percentEncoded: false)
    path = "\(parent)/desktop-ÄÖ 雪 \(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Adds a program that goes on with these lines of shell; `$HERE` is this folder.
  func add(_ name: String, _ body: String) throws {
    let script = """
      #!/bin/sh
      HERE='\(path)'
      for argument; do printf '%s\\n' "$argument"; done > "$HERE/\(name).arguments"
      \(body)

      """
    try Data(script.utf8).write(to: URL(filePath: "\(path)/\(name).text"))
    try install("\(path)/\(name).text", as: "\(path)/\(name)")
  }

  /// Another process writes the program: while this one had it open for writing, a child that some
  /// other test starts could hold it open a moment longer, and it could not be run ("text file
  /// busy").
  private func install(_ text: String, as program: String) throws {
    let child = try Child(
      path: "/usr/bin/install", arguments: ["install", "-m", "755", text, program], variables: [:])
    let end = child.end(by: .now + .seconds(10))
    #expect(end == .exited(0))
    if end == nil { child.kill() }
  }

  /// An environment whose `PATH` begins with this folder.
  func environment(_ variables: [String: String] = [:], platform: Platform = .linux) -> Environment
  {
    let path = ["PATH": "\(path):/usr/bin:/bin"]
    return Environment(platform: platform, variables: path.merging(variables) { $1 })
  }

  /// What a program wrote into a file here.
  func text(_ name: String) throws -> String {
    try String(decoding: Data(contentsOf: URL(filePath: "\(path)/\(name)")), as: UTF8.self)
  }

  /// The arguments that a program was called with.
  func arguments(of program: String) throws -> [String] {
    try text("\(program).arguments").split(separator: "\n").map(String.init)
  }

  /// The id of the process that a program with the line `echo $$ > "$HERE/id"` had, once it is
  /// there.
  func processID() -> Int32? {
    var id: Int32?
    _ = eventually {
      id = (try? text("id")).flatMap { $0.hasSuffix("\n") ? Int32($0.dropLast()) : nil }
      return id != nil
    }
    return id
  }
}
