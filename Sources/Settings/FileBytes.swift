#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// Reads a small file whole.
enum FileBytes {
  /// The most that a configuration may hold, so that `/dev/zero` ends, too.
  private static let limit = 1 << 20

  /// The bytes of a file; `waits` where a pipe is waited for, as the `<(…)` of a shell needs.
  static func read(_ path: String, waits: Bool) throws(FileFailure) -> [UInt8] {
    guard !path.utf8.contains(0) else { throw failure(ENOENT) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | (waits ? 0 : O_NONBLOCK))
    guard descriptor >= 0 else { throw failure(errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    while true {
      let piece = try piece(of: descriptor)
      guard !piece.isEmpty else { return bytes }
      bytes += piece
      guard bytes.count <= limit else {
        throw FileFailure(reason: "it is larger than 1 MiB", isMissing: false)
      }
    }
  }

  /// The path, with the current folder before it where it's relative.
  static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    return "\(String(cString: folder))/\(path)"
  }

  private static func piece(of descriptor: Int32) throws(FileFailure) -> [UInt8] {
    var reason: Int32 = 0
    let piece = [UInt8](unsafeUninitializedCapacity: 65536) { buffer, count in
      var result = -1
      repeat {
        result = systemRead(descriptor, buffer.baseAddress, buffer.count)
      } while result < 0 && errno == EINTR
      reason = result < 0 ? errno : 0
      count = max(0, result)
    }
    guard reason == 0 else { throw failure(reason) }
    return piece
  }

  private static func failure(_ number: Int32) -> FileFailure {
    FileFailure(
      reason: String(cString: strerror(number)), isMissing: number == ENOENT || number == ENOTDIR)
  }

  private static func systemRead(
    _ descriptor: Int32, _ buffer: UnsafeMutablePointer<UInt8>?, _ count: Int
  ) -> Int {
    #if canImport(Darwin)
    Darwin.read(descriptor, buffer, count)
    #elseif canImport(Musl)
    Musl.read(descriptor, buffer, count)
    #else
    Glibc.read(descriptor, buffer, count)
    #endif
  }
}
