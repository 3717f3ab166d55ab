#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// What the walk asks the system about names; with `FileReader` the only code here that calls C.
enum FileSystem {
  /// The kind of file at a path, links followed.
  static func kind(of path: FilePath) throws(SystemError) -> FileKind {
    var status = stat()
    guard path.withCString({ stat($0, &status) }) == 0 else { throw .last }
    return FileKind(mode: status.st_mode)
  }

  /// How many bytes the file at a path has, links followed.
  static func size(of path: FilePath) throws(SystemError) -> Int {
    var status = stat()
    guard path.withCString({ stat($0, &status) }) == 0 else { throw .last }
    return Int(status.st_size)
  }

  /// Whether a path is a symbolic link itself.
  static func isLink(_ path: FilePath) -> Bool { kindOfEntry(path) == .link }

  /// Whether a path is a folder and no link to one.
  static func isRealFolder(_ path: FilePath) -> Bool { kindOfEntry(path) == .folder }

  /// Whether a path leads to anything.
  static func exists(_ path: FilePath) -> Bool {
    var status = stat()
    return path.withCString { stat($0, &status) } == 0
  }

  /// How many processors were there to work on posts when first asked: each time, that reads a file.
  static let processorCount = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

  /// The absolute path without links, `.` and `..`.
  static func canonical(_ path: FilePath) throws(SystemError) -> FilePath {
    guard let resolved = path.withCString({ realpath($0, nil) }) else { throw .last }
    defer { free(resolved) }
    return FilePath(bytes: bytes(of: resolved))
  }

  /// The entries of a folder that `isWanted` picks by name and kind, in no order and so many at most;
  /// `.` and `..` are left out.
  ///
  /// The kind comes with the name where the file system tells it, so that no entry costs a call.
  static func entries(
    of folder: FilePath, atMost limit: Int = .max,
    where isWanted: (UnsafeBufferPointer<UInt8>, FileKind) -> Bool
  ) throws(SystemError) -> [FolderEntry] {
    guard let stream = folder.withCString({ opendir($0) }) else { throw .last }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    errno = 0
    while entries.count < limit, let entry = readdir(stream) {
      let kind = FileKind(directoryType: Int32(entry.pointee.d_type))
      withName(of: entry) { name in
        guard !isDotOrDotDot(name), isWanted(name, kind) else { return }
        let path = kind == .unknown ? folder.appending(name) : nil
        entries.append(
          FolderEntry(name: Array(name), kind: path.map(kindOfEntry) ?? kind))
      }
      errno = 0
    }
    guard errno == 0 else { throw .last }
    return entries
  }

  /// For the few file systems whose folders don't tell kinds.
  private static func kindOfEntry(_ path: FilePath) -> FileKind {
    var status = stat()
    guard path.withCString({ lstat($0, &status) }) == 0 else { return .unknown }
    return FileKind(mode: status.st_mode)
  }

  private static func withName(
    of entry: UnsafeMutablePointer<dirent>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    let start = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: UInt8.self)
    let length = strlen(UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self))
    body(UnsafeBufferPointer(start: start, count: length))
  }

  private static func isDotOrDotDot(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    name.count <= 2 && name.allSatisfy { $0 == UInt8(ascii: ".") }
  }

  private static func bytes(of string: UnsafePointer<CChar>) -> [UInt8] {
    Array(UnsafeRawBufferPointer(start: string, count: strlen(string)))
  }
}
