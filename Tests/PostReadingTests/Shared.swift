import ChapterModel
import PostReading

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The material that lies beside the repository on some machines: real posts, tools, cases.
enum Shared {
  /// Its folder: `CHAPTERS_SHARED`, else `../shared` beside the repository; nil where it is missing.
  static let folder: String? = {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let candidates = [
      ProcessInfo.processInfo.environment["CHAPTERS_SHARED"], "/" + root + "/../shared",
    ]
    return candidates.compactMap(\.self).first { FileManager.default.fileExists(atPath: $0) }
  }()

  /// The file or folder at a path of that folder, where it is there.
  static func path(_ path: String) -> String? {
    folder.map { $0 + "/" + path }.flatMap {
      FileManager.default.fileExists(atPath: $0) ? $0 : nil
    }
  }

  /// The post at a path, read.
  static func post(_ path: String) throws -> Post {
    let data = try Data(contentsOf: URL(filePath: path))
    let bytes = [UInt8](data)
    let span = bytes.span
    return PostReader.read(span, path: path)
  }
}
