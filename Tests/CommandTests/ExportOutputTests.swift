import TestPrograms
import Testing

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct `chapters export --output` {
  private let posts: SamplePosts
  private let arguments = ["PP3OPvmUwTs", "posts", "--as", "youtube", "--output"]
  private let list = "0:00 Intro\n2:00 Frage an benny\n"

  init() throws {
    posts = try SamplePosts()
  }

  private func names(in folder: String = ".") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: posts.folder.path(folder)).sorted()
  }

  @Test("writes a file and nothing else", arguments: ["kapitel.txt", "posts/ä.txt"])
  func writes(name: String) throws {
    let run = try posts.export(arguments + [name])
    #expect(run.output.isEmpty && run.errors.isEmpty)
    #expect(run.status == 0)
    #expect(try posts.folder.text(name) == list)
    #expect(try names().allSatisfy { !$0.hasPrefix(".") })
    #expect(try names(in: "posts").allSatisfy { !$0.hasPrefix(".") })
  }

  @Test("replaces a file only with --force, and keeps its mode")
  func replaces() throws {
    try posts.folder.write("kapitel.txt", "alt")
    _ = try ProgramRun("chmod", ["640", posts.folder.path("kapitel.txt")])
    let refused = try posts.export(arguments + ["kapitel.txt"])
    #expect(refused.errors == "chapters: kapitel.txt: is there already: --force replaces it\n")
    #expect(refused.status == 2)
    #expect(try posts.folder.text("kapitel.txt") == "alt")
    let forced = try posts.export(arguments + ["kapitel.txt", "--force"])
    #expect(forced.status == 0)
    #expect(try posts.folder.text("kapitel.txt") == list)
    var status = stat()
    #expect(stat(posts.folder.path("kapitel.txt"), &status) == 0)
    #expect(status.st_mode & 0o777 == 0o640)
  }

  @Test("follows a link, whose target it replaces")
  func link() throws {
    try posts.folder.write("ziel.txt", "alt")
    try posts.folder.link("verweis.txt", to: "ziel.txt")
    #expect(try posts.export(arguments + ["verweis.txt", "--force"]).status == 0)
    #expect(try posts.folder.text("ziel.txt") == list)
    #expect(
      try FileManager.default.destinationOfSymbolicLink(
        atPath: posts.folder.path("verweis.txt")) == "ziel.txt")
  }

  @Test(
    "never replaces a post that was read, by whatever name",
    arguments: [
      "posts/tag-2024.md", "./posts/../posts/tag-2024.md", "verweis.md",
    ])
  func posts(name: String) throws {
    try posts.folder.link("verweis.md", to: "posts/tag-2024.md")
    let run = try posts.export(arguments + [name, "--force"])
    #expect(run.errors.contains("is one of the posts that were read"))
    #expect(run.status == 2)
    #expect(try posts.folder.text("posts/tag-2024.md") == SamplePosts.germany)
  }

  @Test(
    "says why a path is none to write to",
    arguments: [
      ("posts", "name a file, not a folder"), ("neu/", "name a file, not a folder"),
      ("fehlt/kapitel.txt", "no such folder: make it first"),
      ("posts/tag-2024.md/x", "cannot be written"), ("", "name a file, not a folder"),
    ])
  func refused(name: String, reason: String) throws {
    let run = try posts.export(arguments + [name])
    #expect(run.errors.contains(reason), "\(run.errors)")
    #expect(run.status == 2)
  }

  @Test("makes no file where there is nothing to write")
  func nothing() throws {
    #expect(try posts.export(["x-ray", "posts", "--as", "json", "-o", "neu.json"]).status == 1)
    #expect(try !names().contains("neu.json"))
  }

  @Test("says that a device is full", .enabled(if: DeviceFull.exists, "there is no /dev/full"))
  func full() throws {
    let run = try posts.export(arguments + [DeviceFull.path])
    #expect(run.errors.contains("cannot be written: No space left on device"))
    #expect(run.status == 2)
  }

  @Test("takes - for standard output")
  func standardOutput() throws {
    #expect(try posts.export(arguments + ["-"]).output == list)
  }
}
