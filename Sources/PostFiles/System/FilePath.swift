/// A path as the system has it: bytes, in no encoding, without NUL.
///
/// The empty path is the current folder, so that what is found there is shown without a `./`.
struct FilePath: Hashable, Sendable {
  /// The bytes with a NUL behind them, as system calls take them.
  private var storage: [UInt8]

  /// The path that a person wrote.
  init(_ string: String) {
    self.init(bytes: Array(string.utf8))
  }

  /// The path of those bytes, which end at the first NUL.
  init(bytes: [UInt8]) {
    storage = bytes.prefix { $0 != 0 } + [0]
  }

  /// The bytes without the NUL.
  var bytes: ArraySlice<UInt8> { storage.dropLast() }

  /// Whether it's `-`, which names no file but standard input.
  var isStandardInput: Bool { bytes.elementsEqual("-".utf8) }

  /// The path for people; bytes that are not UTF-8 are replaced.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The last component; empty for `/` and for the empty path.
  var name: ArraySlice<UInt8> {
    let end = bytes.lastIndex { $0 != UInt8(ascii: "/") }.map { $0 + 1 } ?? 0
    let start = bytes[..<end].lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    return bytes[start..<end]
  }

  /// The path that ends with its last name.
  var withoutSlashes: FilePath { FilePath(bytes: Array(bytes[..<name.endIndex])) }

  /// Whether so many components above the last one are names of folders, not left out, `.` or `..`.
  func saysFolders(_ count: Int) -> Bool {
    var above = bytes[..<name.startIndex].dropLast()
    for _ in 0..<count {
      let start = above.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? above.startIndex
      if above[start...].allSatisfy({ $0 == UInt8(ascii: ".") }) { return false }
      above = above[..<start].dropLast()
    }
    return true
  }

  /// The folder around a canonical path; nil for `/`.
  var parent: FilePath? {
    guard bytes.count > 1, let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    return FilePath(bytes: Array(bytes[..<max(1, slash)]))
  }

  /// Whether a canonical path lies where the system shows itself as files: reading one may wait for
  /// ever or do something, and their folders lead everywhere.
  var isSystems: Bool {
    ["/proc", "/sys"].contains { FilePath($0).contains(self) || FilePath($0) == self }
  }

  /// Whether a canonical path lies below this one, itself canonical.
  func contains(_ path: FilePath) -> Bool {
    path.bytes.count > lengthAsFolder && path.bytes.starts(with: bytes)
      && (!needsSlash || path.bytes[bytes.count] == UInt8(ascii: "/"))
  }

  /// How many bytes the paths of this folder's entries have before the entry's name.
  var lengthAsFolder: Int { bytes.count + (needsSlash ? 1 : 0) }

  /// The path of an entry of this folder.
  func appending(_ name: some Collection<UInt8>) -> FilePath {
    var path = self
    path.storage.reserveCapacity(storage.count + name.count + 1)
    path.storage.removeLast()
    if needsSlash { path.storage.append(UInt8(ascii: "/")) }
    path.storage.append(contentsOf: name)
    path.storage.append(0)
    return path
  }

  /// Calls `body` with the path as a C string, `.` for the empty one.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    guard storage.count > 1 else { return ".".withCString(body) }
    return storage.withUnsafeBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        characters.baseAddress.map(body) ?? ".".withCString(body)
      }
    }
  }

  private var needsSlash: Bool {
    bytes.last.map { $0 != UInt8(ascii: "/") } ?? false
  }
}

extension FilePath {
  /// Whether a path comes before another, component by component and byte by byte: `a/z` before
  /// `a.md`, since `a` is shorter than `a.md`.
  static func precedes(_ one: FilePath, _ other: FilePath) -> Bool {
    one.bytes.lexicographicallyPrecedes(other.bytes) { rank($0) < rank($1) }
  }

  /// A slash ends a component, so it comes before every other byte.
  private static func rank(_ byte: UInt8) -> Int {
    byte == UInt8(ascii: "/") ? -1 : Int(byte)
  }
}
