#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The device that has no room for anything.
enum DeviceFull {
  static let path = "/dev/full"

  static var exists: Bool { FileManager.default.fileExists(atPath: path) }
}
