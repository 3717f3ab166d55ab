#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A new file that will take another's place.
struct Draft: ~Copyable {
  private let path: FilePath
  private let descriptor: Int32

  /// An empty file in the same folder, which nobody else may read yet.
  init(beside place: FilePath) throws(WriteError) {
    let name = Array(".chapters-\(UInt64.random(in: .min ... .max))".utf8)
    path = (place.parent ?? FilePath("/")).appending(name)
    descriptor = path.withCString { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600) }
    guard descriptor >= 0 else { throw .unwritable(SystemError.last.words) }
  }

  deinit {
    close(descriptor)
  }

  /// Writes all bytes to the disk, with another file's mode and, where the system lets us, owner.
  borrowing func write(_ bytes: [UInt8], like other: stat) throws(WriteError) {
    do throws(SystemError) {
      try SystemWrite.all(bytes, to: descriptor)
    } catch {
      throw .unwritable(error.words)
    }
    // Only root may give files away; whoever may not owns what is written now, as editors have it.
    _ = fchown(descriptor, other.st_uid, other.st_gid)
    guard fchmod(descriptor, other.st_mode & 0o7777) == 0, fsync(descriptor) == 0 else {
      throw .unwritable(SystemError.last.words)
    }
  }

  /// Gives the draft another file's name.
  borrowing func take(_ place: FilePath) throws(WriteError) {
    let isTaken = path.withCString { draft in place.withCString { rename(draft, $0) == 0 } }
    guard isTaken else { throw .unwritable(SystemError.last.words) }
  }

  /// Removes the draft, where it has its own name still.
  borrowing func remove() {
    _ = path.withCString { unlink($0) }
  }
}
