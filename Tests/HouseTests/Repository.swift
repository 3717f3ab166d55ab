#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The files of the repository that these tests are in, by paths from its top.
enum Repository {
  /// The folder that holds `Package.swift`.
  static let root = String(#filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" })

  /// The text of a file.
  static func text(_ path: String) throws -> String {
    try String(decoding: Data(contentsOf: URL(filePath: "\(root)/\(path)")), as: UTF8.self)
  }

  /// What a folder holds, by name, in order.
  static func names(in folder: String = ".") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)").sorted()
  }

  /// All files with one of these endings below the folders, in order, but not those of a build.
  static func files(below folders: [String], endings: Set<String>) throws -> [String] {
    try folders.flatMap { folder in
      try FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)")
        .filter { path in
          let parts = path.split(separator: "/")
          return !parts.contains { $0.hasPrefix(".") }
            && endings.contains(parts.last?.split(separator: ".").last.map(String.init) ?? "")
        }
        .map { "\(folder)/\($0)" }
    }.sorted()
  }

  /// The files of code, the tests' too.
  static func code() throws -> [String] {
    try files(below: ["Sources", "Tests"], endings: ["swift", "c", "h"])
  }

  /// The lines of a file that hold a word, with their numbers. The file is searched whole first:
  /// patterns over every line of the house would take most of the tests' time.
  static func lines(with word: String, in path: String) throws -> [(number: Int, text: String)] {
    let text = try text(path)
    guard strstr(text, word) != nil else { return [] }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated().map { ($0.offset + 1, String($0.element)) }
      .filter { strstr($0.1, word) != nil }
  }
}
