/// The named classes of characters that brackets may hold, by their ASCII members (POSIX, 9.3.5, in
/// the C locale).
enum GlobClass: String {
  case alnum, alpha, blank, cntrl, digit, graph, lower, print, punct, space, upper, xdigit

  /// The scalars in it.
  var ranges: [ClosedRange<UInt32>] {
    switch self {
    case .alnum: Self.digit.ranges + Self.alpha.ranges
    case .alpha: Self.upper.ranges + Self.lower.ranges
    case .blank: [0x09...0x09, 0x20...0x20]
    case .cntrl: [0x00...0x1F, 0x7F...0x7F]
    case .digit: [0x30...0x39]
    case .graph: [0x21...0x7E]
    case .lower: [0x61...0x7A]
    case .print: [0x20...0x7E]
    case .punct: [0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E]
    case .space: [0x09...0x0D, 0x20...0x20]
    case .upper: [0x41...0x5A]
    case .xdigit: [0x30...0x39, 0x41...0x46, 0x61...0x66]
    }
  }
}
