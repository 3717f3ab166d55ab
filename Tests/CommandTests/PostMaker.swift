#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The program that makes any number of posts with a fixed seed, which may lie beside the repository.
enum PostMaker {
  /// The program that makes posts; nil where it isn't at hand.
  static var path: String? {
    let named = ProcessInfo.processInfo.environment["CHAPTERS_SHARED"].map { "\($0)/tools" }
    let beside = #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" }
    return [named, "\(beside)/shared/tools"].compactMap(\.self).map { "\($0)/make-posts.py" }
      .first { FileManager.default.fileExists(atPath: $0) }
  }
}
