#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The few things done with files here, without Foundation.
public enum Files {
  /// Makes a folder and those around it.
  public static func makeFolder(_ path: String) throws {
    if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
      throw FileError(path)
    }
    try makeFolder(String(path[..<slash]))
    guard mkdir(path, 0o755) == 0 else { throw FileError(path) }
  }

  /// Writes a file whole.
  public static func write(_ text: String, to path: String) throws {
    var file = try OutputFile(path)
    try file.write(text)
    try file.finish()
  }

  /// The text of a file.
  public static func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }

  /// The bytes of a file.
  public static func bytes(_ path: String) throws -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw FileError(path) }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = read(file, &buffer, buffer.count)
      if count < 0 { throw FileError(path) }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// The files below a folder, by their paths from there, in order.
  public static func list(_ folder: String) throws -> [String] {
    try names(in: folder).sorted().flatMap { name in
      try isFolder("\(folder)/\(name)")
        ? list("\(folder)/\(name)").map { "\(name)/\($0)" } : [name]
    }
  }

  /// Removes a file, or a folder with all that is in it; nothing where there is none.
  public static func remove(_ path: String) throws {
    if isFolder(path) {
      for name in try names(in: path) { try remove("\(path)/\(name)") }
      guard rmdir(path) == 0 else { throw FileError(path) }
    } else if unlink(path) != 0, errno != ENOENT {
      throw FileError(path)
    }
  }

  /// Whether a path is one that can be run.
  public static func isProgram(_ path: String) -> Bool {
    !isFolder(path) && access(path, X_OK) == 0
  }

  private static func isFolder(_ path: String) -> Bool {
    var found = stat()
    return lstat(path, &found) == 0 && found.st_mode & S_IFMT == S_IFDIR
  }

  /// The names of what is in a folder, in no order.
  public static func names(in folder: String) throws -> [String] {
    guard let stream = opendir(folder) else { throw FileError(folder) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
