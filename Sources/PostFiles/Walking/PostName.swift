/// Which names a post may have.
enum PostName {
  private static let extensions = [
    "md", "markdown", "mdx", "qmd", "adoc", "rst", "html",
  ].map { Array($0.utf8) }

  /// Whether a file of that name may be a post: its extension says so, in either case.
  static func isPost(_ name: some BidirectionalCollection<UInt8>) -> Bool {
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else {
      return false
    }
    let ending = name[name.index(after: dot)...]
    return extensions.contains { $0.elementsEqual(ending.lazy.map(lowercased)) }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
