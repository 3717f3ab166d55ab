import ChapterModel
import PostReading

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The folder of real posts and conformance cases that may lie beside the repository.
enum SharedFolder {
  /// The post that this project was made for.
  static let reference = "corpus/reference/almalinux-day-germany-2024.md"

  /// The blog it was published in.
  static let blog = "corpus/AlmaLinux+almalinux.org/content/blog"

  /// A program that makes any number of posts in its shape.
  static let maker = "tools/make-posts.py"

  /// A file's bytes; nil where the folder or the file is missing.
  static func read(_ path: String) -> Data? {
    folders.lazy.compactMap { try? Data(contentsOf: $0.appending(path: path)) }.first
  }

  /// The post in a file, read as if it lay at that path; nil where the file is missing.
  static func post(_ path: String) -> Post? {
    guard let data = read(path) else { return nil }
    let bytes = [UInt8](data)
    let span = bytes.span
    return PostReader.read(span, path: path)
  }

  /// The names in a folder in order; none where it is missing.
  static func names(in path: String) -> [String] {
    let found = folders.lazy.compactMap {
      try? FileManager.default.contentsOfDirectory(atPath: $0.appending(path: path).path)
    }
    return (found.first ?? []).sorted()
  }

  /// The path of a file, where it is there.
  static func path(_ path: String) -> String? {
    folders.map { $0.appending(path: path).path }.first {
      FileManager.default.fileExists(atPath: $0)
    }
  }

  /// The paths of all that lies below a folder, each beginning with the folder's own.
  static func paths(below folder: String) -> [String] {
    guard let root = path(folder),
      let paths = try? FileManager.default.subpathsOfDirectory(atPath: root)
    else { return [] }
    return paths.map { "\(folder)/\($0)" }
  }

  private static var folders: [URL] {
    let named = ProcessInfo.processInfo.environment["CHAPTERS_SHARED"].map {
      URL(filePath: $0)
    }
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return [named, root.deletingLastPathComponent().appending(path: "shared")].compactMap(\.self)
  }
}
