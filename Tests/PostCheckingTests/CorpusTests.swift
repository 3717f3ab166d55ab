import ChapterModel
import PostReading
import Testing

@testable import PostChecking

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Checks and fixes real posts, where the folder of them is beside the project.
@Suite("Real posts", .enabled(if: SharedPosts.folder != nil))
struct CorpusTests {
  @Test("have one fault in the reference post: a colon")
  func reference() throws {
    let bytes = try #require(SharedPosts.read("reference/almalinux-day-germany-2024.md"))
    let span = bytes.span
    let found = Checker().findings(in: span, path: "almalinux-day-germany-2024.md")
      .filter { $0.severity >= .warning }
    #expect(found.map(\.rule) == [.oddSeparator])
    let fixed = Fixer(Checker()).fix(bytes, path: "almalinux-day-germany-2024.md")
    #expect(fixed.fixedCount == 1 && fixed.text.changes.count == 1)
    let line = try #require(
      String(decoding: fixed.text.bytes, as: UTF8.self).split(separator: "\n").first {
        $0.contains("[28:49]")
      })
    #expect(line.contains("t=1729s) Question to Everyone"))
  }

  @Test(
    "keep their talks and chapters when what is certain is mended, and then have nothing to mend",
    arguments: SharedPosts.repositories)
  func fix(repository: String) throws {
    let paths = SharedPosts.posts.filter { $0.hasPrefix("\(repository)/") }
    #expect(!paths.isEmpty)
    for path in paths {
      let bytes = try #require(SharedPosts.read(path))
      let fixed = Fixer(Checker()).fix(bytes, path: path)
      #expect(!fixed.findings.contains { $0.isFixable(unsafe: false) }, "\(path)")
      guard fixed.text.isChanged else { continue }
      #expect(!Fixer(Checker()).fix(fixed.text.bytes, path: path).text.isChanged, "\(path)")
      #expect(changesOnlyNamedBytes(fixed.text, path), "\(path)")
      #expect(Self.facts(bytes, path) == Self.facts(fixed.text.bytes, path), "\(path)")
    }
  }

  /// Whether all that is not in a change of a fix stands as it stood.
  private func changesOnlyNamedBytes(_ text: EditedText, _ path: String) -> Bool {
    var rest: [UInt8] = []
    var offset = 0
    for change in text.changes {
      rest += text.original[offset..<change.range.lowerBound] + change.new
      offset = change.range.upperBound
    }
    let oldLines = text.original.split(separator: 0x0A, omittingEmptySubsequences: false).count
    let newLines = text.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).count
    return rest + text.original[offset...] == text.bytes && oldLines == newLines
  }

  /// What a reader sees of a post: talks with titles, speakers, videos, chapters with times, titles
  /// and ends. Labels and links are what fixes are about.
  private static func facts(_ bytes: [UInt8], _ path: String) -> [[String]] {
    let span = bytes.span
    return PostReader.read(span, path: path).talks.map { talk in
      [talk.id, talk.title, talk.abstract] + talk.speakers.map(\.name)
        + talk.videos.map { $0.link(at: $0.start).url() }
        + talk.chapters.map { "\($0.start) \($0.title) \($0.end?.description ?? "")" }
        + talk.chapters.map { talk.link(to: $0)?.url() ?? "" }
    }
  }
}

/// The folder of real posts.
enum SharedPosts {
  /// Where it is; nil where it is missing.
  static let folder: String? = {
    let named = ProcessInfo.processInfo.environment["CHAPTERS_SHARED"]
    let root = #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" }
    return [named, "\(root)/shared"].compactMap { $0.map { "\($0)/corpus" } }.first {
      FileManager.default.fileExists(atPath: $0)
    }
  }()

  /// The bytes of a post in it.
  static func read(_ path: String) -> [UInt8]? {
    guard let folder, let data = try? Data(contentsOf: URL(filePath: "\(folder)/\(path)")) else {
      return nil
    }
    return [UInt8](data)
  }

  /// The folders in it.
  static var repositories: [String] {
    let folders = posts.filter { $0.contains("/") }.compactMap { $0.split(separator: "/").first }
    return Set(folders.map(String.init)).sorted()
  }

  /// The paths of all posts in it.
  static var posts: [String] {
    let paths = folder.flatMap { try? FileManager.default.subpathsOfDirectory(atPath: $0) } ?? []
    return paths.filter { $0.hasSuffix(".md") || $0.hasSuffix(".mdx") }.sorted()
  }
}
