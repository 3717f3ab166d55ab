import ChapterModel

/// The lines of FFmpeg's metadata: a `\` takes what follows it as it is, a line end too.
struct EscapedLines {
  /// Where the line that came last began.
  private(set) var location = SourceLocation.start

  private var offset = 0
  private var number = 1

  /// The next line with its escapes, without its end; comments and empty lines are passed over.
  mutating func next(_ text: Span<UInt8>) -> [UInt8]? {
    while offset < text.count {
      location = SourceLocation(line: number, column: 1)
      let line = take(text)
      guard let first = line.first, first != UInt8(ascii: ";"), first != UInt8(ascii: "#") else {
        continue
      }
      return line
    }
    return nil
  }

  private mutating func take(_ text: Span<UInt8>) -> [UInt8] {
    var line: [UInt8] = []
    while offset < text.count {
      let byte = text[offset]
      offset += 1
      if byte == 0x0A {
        number += 1
        break
      }
      if byte == UInt8(ascii: "\\"), offset < text.count {
        line.append(byte)
        if text[offset] == 0x0A { number += 1 }
        line.append(text[offset])
        offset += 1
      } else if byte != 0x0D {
        line.append(byte)
      }
    }
    return line
  }

  /// The key and the value of a tag, without their escapes.
  static func tag(_ line: [UInt8]) -> (key: String, value: String)? {
    var parts: [[UInt8]] = [[]]
    var isEscaped = false
    for byte in line {
      if !isEscaped, byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if !isEscaped, byte == UInt8(ascii: "="), parts.count == 1 {
        parts.append([])
      } else {
        parts[parts.count - 1].append(byte)
        isEscaped = false
      }
    }
    guard parts.count == 2 else { return nil }
    return (String(decoding: parts[0], as: UTF8.self), String(decoding: parts[1], as: UTF8.self))
  }
}
