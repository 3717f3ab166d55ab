import TestPrograms
import Testing

@testable import chapters

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct `chapters export --output of a folder` {
  private let posts: SamplePosts

  init() throws {
    posts = try SamplePosts()
  }

  private func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: posts.folder.path(folder)).sorted()
  }

  @Test("writes a file for each talk that has chapters", arguments: ["kapitel/", "schon-da"])
  func writes(folder: String) throws {
    try posts.folder.makeFolder("schon-da")
    let run = try posts.export(["posts", "--as", "webvtt", "--output", folder])
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("2 talks without chapters left out"), "\(run.errors)")
    #expect(run.status == 0)
    #expect(try names(in: folder) == ["P9pO0fPGVeo.tag-2024.vtt", "PP3OPvmUwTs.tag-2024.vtt"])
    let name = folder.hasSuffix("/") ? folder : folder + "/"
    #expect(try posts.folder.text("\(name)PP3OPvmUwTs.tag-2024.vtt").hasPrefix("WEBVTT - Meet the"))
  }

  @Test("writes nothing at all where one of the files is there, unless forced")
  func replaces() throws {
    try posts.folder.write("kapitel/PP3OPvmUwTs.tag-2024.txt", "alt")
    let arguments = ["posts", "--as", "ogm", "-o", "kapitel"]
    let refused = try posts.export(arguments)
    #expect(
      refused.errors
        == "chapters: kapitel/PP3OPvmUwTs.tag-2024.txt: is there already: --force replaces it\n")
    #expect(refused.status == 2)
    #expect(try names(in: "kapitel") == ["PP3OPvmUwTs.tag-2024.txt"])
    #expect(try posts.export(arguments + ["--force"]).status == 0)
    #expect(try posts.folder.text("kapitel/PP3OPvmUwTs.tag-2024.txt").hasPrefix("CHAPTER01="))
  }

  @Test("follows no link out of the folder")
  func link() throws {
    try posts.folder.write("kapitel/x", "")
    try posts.folder.write("ziel.txt", "alt")
    try posts.folder.link("kapitel/PP3OPvmUwTs.tag-2024.txt", to: "../ziel.txt")
    let run = try posts.export(["posts", "--as", "ogm", "-o", "kapitel/", "--force"])
    #expect(run.errors.contains("is a link"))
    #expect(run.status == 2)
    #expect(try posts.folder.text("ziel.txt") == "alt")
  }

  @Test(
    "names files so that they stay in it",
    arguments: [
      ("P9pO0fPGVeo.größe", "P9pO0fPGVeo.größe"), ("../../etc/x", "-.-..-etc-x"), ("..", "-."),
      ("a/b\\c\u{0}\u{1B}", "a-b-c--"), ("", "talk"), (".x", "-x"), ("-x", "-x"),
      (String(repeating: "ä", count: 300), String(repeating: "ä", count: 100)),
    ])
  func names(id: String, name: String) {
    #expect(OutputFolder.name(of: id) == name)
  }

  @Test("is for the formats of one video, and says so of others")
  func others() throws {
    let run = try posts.export(["posts", "--as", "json", "-o", "kapitel/"])
    #expect(run.errors.contains("name a file, not a folder"))
    #expect(run.status == 2)
    let lost = try posts.export(["posts", "--as", "ogm", "-o", "fehlt/kapitel/"])
    #expect(lost.errors.contains("cannot be made"))
    let none = try posts.export(["posts/tokyo-2023.md", "--as", "ogm", "-o", "kapitel/"])
    #expect(none.status == 1)
  }
}
