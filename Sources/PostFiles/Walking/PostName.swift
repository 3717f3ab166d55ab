import PostImport

/// Which names the files have that a walk looks for.
struct PostName: Sendable {
  private let endings: [[UInt8]]

  /// The names of posts, or those of another form's files.
  init(_ format: ImportFormat? = nil) {
    let all = format.map(\.fileEndings) ?? PostImporter.postEndings
    endings = all.map { Array($0.utf8) }
  }

  /// Whether a file of that name may be wanted: its ending says so, in either case. An ending alone is
  /// no such name.
  func fits(_ name: some BidirectionalCollection<UInt8>) -> Bool {
    endings.contains { ending in
      name.count > ending.count
        && name.suffix(ending.count).elementsEqual(ending, by: { Self.lowercased($0) == $1 })
    }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
