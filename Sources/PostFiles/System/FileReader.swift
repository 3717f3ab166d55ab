#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Reads files whole into a buffer that it keeps from one file to the next.
///
/// Never `mmap`: it is 2.6 to 6 times slower on many small files.
struct FileReader {
  /// The most bytes a post may have. The largest of the posts this was made from has 1.5 MB; the
  /// bound keeps an endless input from eating all memory.
  static let largestFile = 256 << 20

  private let limit: Int
  private var buffer: [UInt8]

  /// The bytes read last.
  private(set) var count = 0

  /// A reader of files of at most `limit` bytes.
  init(limit: Int = largestFile) {
    self.limit = limit
    // Room for most posts; for longer ones it grows. All of it is touched at once.
    buffer = Array(repeating: 0, count: 16 << 10)
  }

  /// Reads a file whole, as long as it is when it is opened; `whenOpen` is called then.
  mutating func read(
    _ path: FilePath, whenOpen: () -> Void = {}
  ) throws(FileError.Reason) {
    // Not blocking: if the file became a FIFO since it was found, opening must not wait for it.
    let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
    let descriptor = path.withCString { open($0, flags) }
    guard descriptor >= 0 else { throw SystemError.last.reason }
    defer { close(descriptor) }
    let length = try Self.length(of: descriptor)
    whenOpen()
    try readAll(of: descriptor, upTo: length)
  }

  /// Reads standard input to its end.
  mutating func readStandardInput() throws(FileError.Reason) {
    try readAll(of: STDIN_FILENO, upTo: .max)
  }

  /// Calls `body` with the bytes read last.
  func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    let span = buffer.span
    return body(span.extracting(first: count))
  }

  /// How many bytes of a file to read: as many as it has now, so that one which grows all the while
  /// comes to an end; all there are where the file system doesn't say.
  private static func length(of descriptor: Int32) throws(FileError.Reason) -> Int {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SystemError.last.reason }
    // What was a file when it was found may be another thing now.
    guard FileKind(mode: status.st_mode) != .special else { throw .special }
    return status.st_size > 0 ? Int(status.st_size) : .max
  }

  private mutating func readAll(of descriptor: Int32, upTo length: Int) throws(FileError.Reason) {
    count = 0
    while count < length {
      if count == buffer.count { try grow() }
      let end = min(buffer.count, length)
      let got = buffer.withUnsafeMutableBytes { bytes in
        Self.read(descriptor, into: UnsafeMutableRawBufferPointer(rebasing: bytes[count..<end]))
      }
      if got == 0 { break }
      if got > 0 {
        count += got
      } else {
        try waitOrFail(.last, descriptor)
      }
    }
    if count > limit { throw .tooLarge }
  }

  /// Waits where a program before us set standard input not to block and has nothing for now.
  private func waitOrFail(
    _ error: SystemError, _ descriptor: Int32
  ) throws(FileError.Reason) {
    if error.isInterruption { return }
    guard error.number == EAGAIN, descriptor == STDIN_FILENO else { throw error.reason }
    var input = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    poll(&input, 1, -1)
  }

  private static func read(_ descriptor: Int32, into bytes: UnsafeMutableRawBufferPointer) -> Int {
    #if canImport(Darwin)
    Darwin.read(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
    Musl.read(descriptor, bytes.baseAddress, bytes.count)
    #else
    Glibc.read(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }

  private mutating func grow() throws(FileError.Reason) {
    guard count <= limit else { throw .tooLarge }
    buffer.append(contentsOf: repeatElement(0, count: min(count, limit + 1 - count)))
  }
}
