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

  private static var folders: [URL] {
    let named = ProcessInfo.processInfo.environment["CHAPTERS_SHARED"].map {
      URL(filePath: $0)
    }
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return [named, root.deletingLastPathComponent().appending(path: "shared")].compactMap(\.self)
  }
}
