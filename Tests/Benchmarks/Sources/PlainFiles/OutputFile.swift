#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A file that is written from its beginning to its end.
public struct OutputFile: ~Copyable {
  private let path: String
  private let file: Int32
  private var buffer: [UInt8] = []

  /// Replaces what is there.
  public init(_ path: String) throws {
    self.path = path
    file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw FileError(path) }
  }

  deinit { close(file) }

  /// Adds text.
  public mutating func write(_ text: String) throws {
    buffer += text.utf8
    if buffer.count >= 1 << 16 { try flush() }
  }

  /// Writes what is left, without which it's lost.
  public consuming func finish() throws {
    try flush()
  }

  private mutating func flush() throws {
    var written = 0
    while written < buffer.count {
      let count = buffer.withUnsafeBytes { bytes in
        Self.write(file, UnsafeRawBufferPointer(rebasing: bytes[written...]))
      }
      guard count > 0 else { throw FileError(path) }
      written += count
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private static func write(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Darwin)
    Darwin.write(file, bytes.baseAddress, bytes.count)
    #else
    Glibc.write(file, bytes.baseAddress, bytes.count)
    #endif
  }
}
