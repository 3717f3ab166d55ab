#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The folder of real posts and conformance cases that may lie beside the repository.
enum SharedFolder {
  /// A file's bytes; nil where the folder or the file is missing.
  static func read(_ path: String) -> Data? {
    folders.lazy.compactMap { try? Data(contentsOf: $0.appending(path: path)) }.first
  }

  /// A folder in it; nil where that is missing.
  static func folder(_ name: String) -> URL? {
    folders.map { $0.appending(path: name) }.first {
      FileManager.default.fileExists(atPath: $0.path)
    }
  }

  /// The paths of all that lies below one of its folders, each beginning with the folder's name.
  static func paths(_ name: String) -> [String] {
    guard let folder = folder(name),
      let paths = try? FileManager.default.subpathsOfDirectory(atPath: folder.path)
    else { return [] }
    return paths.map { "\(name)/\($0)" }
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
