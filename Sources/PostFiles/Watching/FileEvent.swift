/// Something that happened in a watched folder.
struct FileEvent {
  /// What happened, as far as it matters here; several of these at once.
  struct Kinds: OptionSet {
    let rawValue: Int

    /// The bytes of a file changed, or who may read it.
    static let content = Kinds(rawValue: 1)
    /// A name came to stand for something, or for something else.
    static let arrival = Kinds(rawValue: 2)
    /// A name stands for nothing any more.
    static let departure = Kinds(rawValue: 4)
    /// What has the name is a folder.
    static let folder = Kinds(rawValue: 8)
    /// The watched folder itself was moved or removed.
    static let ownEnd = Kinds(rawValue: 16)
    /// The system watches the folder no longer.
    static let watchEnd = Kinds(rawValue: 32)
    /// More happened than the system remembers.
    static let overflow = Kinds(rawValue: 64)
  }

  /// The number of the watch.
  let watch: Int32

  /// The name in the folder; empty for the folder itself.
  let name: [UInt8]

  /// What happened.
  let kinds: Kinds
}
