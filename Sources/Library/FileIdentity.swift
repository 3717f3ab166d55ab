/// Which file a name leads to: the same only where both numbers are.
struct FileIdentity: Hashable {
  /// The number of its file system.
  let device: UInt64

  /// Its number there.
  let file: UInt64
}
