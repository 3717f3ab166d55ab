import ChapterModel
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A post of `samples/` and what someone counted in it by eye.
struct Sample: Sendable, CustomTestStringConvertible {
  /// A talk: its title, its video, and how many speakers and chapters it has.
  struct Talk: Equatable, Sendable {
    let title: String
    let video: String
    let speakers: Int
    let language: String?
    let chapters: Int

    init(_ title: String, _ video: String, speakers: Int, _ language: String?, chapters: Int) {
      self.title = title
      self.video = video
      self.speakers = speakers
      self.language = language
      self.chapters = chapters
    }
  }

  let path: String
  let title: String
  let date: String?
  let event: String?
  let rules: Set<Rule>
  let talks: [Talk]

  init(
    _ path: String, _ title: String, _ date: String?, event: String? = nil, rules: Set<Rule> = [],
    _ talks: [Talk]
  ) {
    self.path = path
    self.title = title
    self.date = date
    self.event = event
    self.rules = rules
    self.talks = talks
  }

  /// The file's bytes.
  var bytes: [UInt8] {
    get throws {
      let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
      return [UInt8](try Data(contentsOf: folder.appending(path: "samples/\(path)")))
    }
  }

  /// Whether the newcomer's first screen leaves it out.
  var isOdd: Bool { path.hasPrefix("odd/") }

  var testDescription: String { path }
}
