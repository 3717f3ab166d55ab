/// A name in a folder and what it stands for.
struct FolderEntry: Hashable, Sendable {
  /// The bytes of the name.
  let name: [UInt8]

  /// What it stands for.
  let kind: FileKind

  /// Whether it is hidden, as its leading dot says.
  var isHidden: Bool { name.first == UInt8(ascii: ".") }
}
