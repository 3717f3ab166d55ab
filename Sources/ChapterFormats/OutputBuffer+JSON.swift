extension OutputBuffer {
  /// Writes a string in quotes as JSON has it (RFC 8259); control characters of all kinds, DEL and C1
  /// too, are escaped, so that none reaches a terminal.
  package mutating func append(json string: String) {
    append(UInt8(ascii: "\""))
    Self.withUTF8(of: string) { text in
      if text.contains(where: Self.needsLook) { appendEscaped(text) } else { append(text) }
    }
    append(UInt8(ascii: "\""))
  }

  /// Writes the name of an object's next member, with the comma before it.
  package mutating func append(key name: StaticString) {
    if bytes.last != UInt8(ascii: "{") { append(",") }
    append("\"")
    append(name)
    append("\":")
  }

  /// Writes a member with a text, null where it is not known.
  package mutating func append(_ name: StaticString, _ value: String?) {
    append(key: name)
    if let value { append(json: value) } else { append("null") }
  }

  /// Writes a member with a number, null where it is not known.
  package mutating func append(_ name: StaticString, _ value: Int?) {
    append(key: name)
    if let value { append(decimal: value) } else { append("null") }
  }

  /// Writes a member with a list of texts, null for those that are not known.
  mutating func append(_ name: StaticString, _ values: [String?]) {
    append(key: name)
    append("[")
    for (place, value) in values.enumerated() {
      if place > 0 { append(",") }
      if let value { append(json: value) } else { append("null") }
    }
    append("]")
  }

  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var place = 0
    while place < text.count {
      let byte = text[place]
      if Self.isC1(text, at: place) {
        place += 1
        append(escape: text[place])
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        append(UInt8(ascii: "\\"))
        append(byte)
      } else if byte < 0x20 || byte == 0x7F {
        append(control: byte)
      } else {
        append(byte)
      }
      place += 1
    }
  }

  private mutating func append(control byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\t"): append("\\t")
    case UInt8(ascii: "\n"): append("\\n")
    case UInt8(ascii: "\r"): append("\\r")
    default: append(escape: byte)
    }
  }

  /// Writes a scalar under U+0100 as `\u00XX`.
  private mutating func append(escape scalar: UInt8) {
    append("\\u00")
    for digit in [scalar >> 4, scalar & 15] {
      append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }

  private static func needsLook(_ byte: UInt8) -> Bool {
    mayBeControl(byte) || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }
}
