/// A header's bytes made such that all three notations accept them as text, and break its lines where
/// the file does.
struct HeaderRepair {
  /// The header with U+FFFD for what is no text, and a blank as wide for what YAML alone takes for a
  /// line's end.
  private(set) var bytes: [UInt8] = []

  /// Where a line has grown, in order.
  private var growths: [Growth] = []

  /// A place from which on a line's columns are larger than in the file.
  private struct Growth {
    let line: Int
    let column: Int
    /// By how much, with all that grew before in the line.
    let surplus: Int
  }

  /// The header repaired; nil where all of it is plain already.
  init?(_ header: Span<UInt8>) {
    guard !Self.isPlain(header) else { return nil }
    let source = header.withUnsafeBufferPointer { Array($0) }
    bytes.reserveCapacity(source.count)
    var (line, lineStart, surplus) = (1, 0, 0)
    var iterator = source.makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    while true {
      var (scalar, width): (Unicode.Scalar, Int)
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded):
        (scalar, width) = (Self.allowed(Unicode.UTF8.decode(encoded)), encoded.count)
      case .error(let length): (scalar, width) = ("\u{FFFD}", length)
      case .emptyInput: return
      }
      let isPair = scalar == "\n" && bytes.last == 0x0D
      Unicode.UTF8.encode(scalar).map { bytes.append(contentsOf: $0) }
      let grown = Unicode.UTF8.width(scalar) - width
      if grown != 0 {
        surplus += grown
        growths.append(Growth(line: line, column: bytes.count - lineStart + 1, surplus: surplus))
      }
      if scalar == "\n" || scalar == "\r" {
        line += isPair ? 0 : 1
        (lineStart, surplus) = (bytes.count, 0)
      }
    }
  }

  /// The column that the file has where the repaired header has this one.
  func column(_ column: Int, line: Int) -> Int {
    let next = growths.partitionPoint { ($0.line, $0.column) <= (line, column) }
    guard next > 0, growths[next - 1].line == line else { return column }
    return max(1, column - growths[next - 1].surplus)
  }

  /// The node with the places of the file.
  func placed(_ node: Node) -> Node {
    guard !growths.isEmpty else { return node }
    var placed = node
    placed.column = column(node.column, line: node.line)
    switch node.value {
    case .scalar: break
    case .sequence(let items): placed.value = .sequence(items.map(self.placed))
    case .mapping(let entries):
      placed.value = .mapping(
        entries.map { Entry(key: $0.key, value: self.placed($0.value)) })
    }
    return placed
  }

  /// The error with the place of the file.
  func placed(_ error: HeaderError) -> HeaderError {
    var placed = error
    placed.column = column(error.column, line: error.line)
    return placed
  }

  /// Whether all bytes are printable ASCII, tabs and line ends, or letters that no one forbids, as in
  /// most headers.
  private static func isPlain(_ header: Span<UInt8>) -> Bool {
    for offset in header.indices {
      let byte = header[offset]
      let isPlain = (0x20..<0x7F).contains(byte) || byte == 0x09 || byte == 0x0A || byte == 0x0D
      guard isPlain || (byte >= 0x80 && !mayBegin(byte)) else { return false }
    }
    return isUTF8(header)
  }

  /// Whether a character may begin with a byte that is not allowed, or no byte of UTF-8 is like it.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    byte == 0xC2 || byte == 0xE2 || byte == 0xEF || byte == 0xED || byte >= 0xF0
  }

  private static func isUTF8(_ header: Span<UInt8>) -> Bool {
    do {
      _ = try UTF8Span(validating: header)
      return true
    } catch {
      return false
    }
  }

  /// The scalar, or what stands for it: YAML 1.1's `c-printable` without the byte order mark, the
  /// narrowest of the three, is allowed; its line ends that are none to editors are blanks.
  private static func allowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x85: "\u{A0}"
    case 0x2028, 0x2029: "\u{2003}"
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0...0xD7FF: scalar
    case 0xFEFF: "\u{FFFD}"
    case 0xE000...0xFFFD, 0x10000...0x10FFFF: scalar
    default: "\u{FFFD}"
    }
  }
}

extension Array {
  /// The first index whose element `isBefore` is false for, else the end; all elements for which it
  /// is true stand first.
  fileprivate func partitionPoint(_ isBefore: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
