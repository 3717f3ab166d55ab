#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A folder of files that a test lays out, deleted at the end of its life.
public final class TemporaryFolder: Sendable {
  /// Where it is: absolute, without links.
  public let path: String

  /// An empty folder.
  public init() throws {
    let parent = FileManager.default.temporaryDirectory.path
    path = "\(parent)/chapters Ünïcode 雪 \(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    // What is left behind lies where temporary files may.
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The absolute path of something in it.
  public func path(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file, its folders too.
  public func write(_ name: String, _ text: String = "") throws {
    try makeFolders(around: name)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path(name)))
  }

  /// Makes a folder, those around it too.
  public func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: path(name), withIntermediateDirectories: true)
  }

  /// Makes a symbolic link with that target, which is taken from the link's own folder on.
  public func link(_ name: String, to target: String) throws {
    try makeFolders(around: name)
    try FileManager.default.createSymbolicLink(
      atPath: path(name), withDestinationPath: target)
  }

  /// Makes a FIFO, at which a program that opens it waits for ever.
  public func makeFIFO(_ name: String) -> Bool {
    mkfifo(path(name), 0o600) == 0
  }

  /// The text of a file.
  public func text(_ name: String) throws -> String {
    try String(decoding: Data(contentsOf: URL(fileURLWithPath: path(name))), as: UTF8.self)
  }

  /// Variables that name empty folders in it for configuration and state, so that a program meets
  /// neither those of whoever runs the tests nor another test's.
  public var emptyHome: [String: String] {
    ["XDG_CONFIG_HOME": path("configuration"), "XDG_STATE_HOME": path("state")]
  }

  private func makeFolders(around name: String) throws {
    guard let slash = name.lastIndex(of: "/") else { return }
    try makeFolder(String(name[..<slash]))
  }
}
