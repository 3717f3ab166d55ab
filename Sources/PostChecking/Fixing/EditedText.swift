public import ChapterModel

/// A text with edits made to it, which remembers what of it stands where it stood.
public struct EditedText: Sendable {
  /// A part of the text.
  enum Piece: Hashable {
    /// Bytes of the original.
    case kept(Range<Int>)

    /// Bytes that were put in.
    case new([UInt8])

    var count: Int {
      switch self {
      case .kept(let range): range.count
      case .new(let bytes): bytes.count
      }
    }
  }

  /// The text as it was.
  public let original: [UInt8]

  /// The text as it is.
  public private(set) var bytes: [UInt8]

  /// Its parts in their order.
  private(set) var pieces: [Piece]

  /// A text without edits.
  public init(_ original: [UInt8]) {
    self.original = original
    bytes = original
    pieces = [.kept(0..<original.count)]
  }

  /// Whether anything is not as it was.
  public var isChanged: Bool { bytes != original }

  /// Makes edits of the text as it is, which are in its order and don't overlap. Takes time in
  /// proportion to the text's length and the number of edits.
  public mutating func apply(_ edits: [Edit]) {
    var rest = PieceReader(pieces)
    var edited: [Piece] = []
    var offset = 0
    for edit in edits {
      edited += rest.take(edit.range.lowerBound - offset)
      _ = rest.take(edit.range.count)
      offset = edit.range.upperBound
      if !edit.replacement.isEmpty { edited.append(.new(Array(edit.replacement.utf8))) }
    }
    pieces = edited + rest.take(bytes.count - offset)
    bytes = pieces.reduce(into: []) { bytes, piece in
      switch piece {
      case .kept(let range): bytes += original[range]
      case .new(let new): bytes += new
      }
    }
  }

  /// What changed, in the order of the original: which bytes went, and what came in their place.
  var changes: [(range: Range<Int>, new: [UInt8])] {
    var changes: [(range: Range<Int>, new: [UInt8])] = []
    var (offset, new): (Int, [UInt8]) = (0, [])
    for piece in pieces + [.kept(original.count..<original.count)] {
      switch piece {
      case .new(let bytes): new += bytes
      case .kept(let range):
        if offset < range.lowerBound || !new.isEmpty {
          changes.append((offset..<range.lowerBound, new))
        }
        (offset, new) = (range.upperBound, [])
      }
    }
    return changes
  }
}
