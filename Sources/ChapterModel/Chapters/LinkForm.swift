/// What the links of a list have in common: text, the second that a chapter starts at, text.
///
/// ```
/// link = head [ second tail ]
/// ```
struct LinkForm {
  /// What stands before the second; the whole link where it names no second.
  let head: String

  /// What stands behind it.
  let tail: String

  /// Whether it names a second.
  let hasSecond: Bool

  /// The form of a link to a chapter that starts there: the last second in it that is its start and
  /// follows a `=`.
  init(_ link: String, start: Timestamp) {
    let second = "\(start.seconds)"
    let cut = link.withBytes { Self.cut($0, second) }
    let bytes = link.utf8
    hasSecond = cut != nil
    head = cut.map { String(Substring(bytes.prefix($0))) } ?? link
    tail = cut.map { String(Substring(bytes.dropFirst($0 + second.utf8.count))) } ?? ""
  }

  /// Whether a link has this form and names that second.
  func isForm(of link: String, start: Timestamp) -> Bool {
    guard hasSecond else { return false }
    let second = start.seconds
    return link.withBytes { link in
      head.withBytes { head in
        tail.withBytes { tail in
          guard link.count > head.count + tail.count else { return false }
          let end = link.count - tail.count
          for offset in head.indices where link[offset] != head[offset] { return false }
          for offset in tail.indices where link[end + offset] != tail[offset] { return false }
          return Self.spells(link, head.count..<end, second)
        }
      }
    }
  }

  /// Where a second begins that is written as a decimal behind a `=`.
  private static func cut(_ link: Span<UInt8>, _ second: String) -> Int? {
    second.withBytes { second in
      var start = link.count - second.count
      while start > 0 {
        let end = start + second.count
        if link[start - 1] == UInt8(ascii: "="), end == link.count || !link[end].isDigit,
          second.indices.allSatisfy({ link[start + $0] == second[$0] })
        {
          return start
        }
        start -= 1
      }
      return nil
    }
  }

  /// Whether a range is a number as decimals are written.
  private static func spells(_ text: Span<UInt8>, _ range: Range<Int>, _ number: Int) -> Bool {
    var rest = number
    var offset = range.upperBound
    repeat {
      offset -= 1
      guard offset >= range.lowerBound, text[offset] == UInt8(ascii: "0") + UInt8(rest % 10) else {
        return false
      }
      rest /= 10
    } while rest > 0
    return offset == range.lowerBound
  }
}
