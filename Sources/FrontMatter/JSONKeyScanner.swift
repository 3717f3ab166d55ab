/// Finds the top-level keys of a JSON text and checks how deep it is nested, in one pass over its
/// bytes. Whether it is JSON at all is for the decoder to say.
struct JSONKeyScanner {
  private var place = KeyPlace()
  private var depth = 0
  private var stringStart: (offset: Int, place: KeyPlace)?
  private var isEscaped = false
  private var last: (key: String, place: KeyPlace)?
  private var places: [String: KeyPlace] = [:]

  /// The places of the top-level keys, the last one's for a key that is there twice.
  static func read(_ text: Span<UInt8>) throws(HeaderError) -> [String: KeyPlace] {
    var scanner = JSONKeyScanner()
    for offset in text.indices {
      try scanner.take(text, at: offset)
      scanner.place.column += 1
      if text[offset] == 0x0A {
        scanner.place = KeyPlace(line: scanner.place.line + 1)
      }
    }
    return scanner.places
  }

  private mutating func take(_ text: Span<UInt8>, at offset: Int) throws(HeaderError) {
    let byte = Unicode.Scalar(text[offset])
    if let start = stringStart {
      defer { isEscaped = byte == "\\" && !isEscaped }
      guard byte == "\"", !isEscaped else { return }
      stringStart = nil
      guard depth == 1 else { return }
      let key = text.extracting(start.offset + 1..<offset).withUnsafeBufferPointer {
        String(decoding: $0, as: UTF8.self)
      }
      last = (key, start.place)
      return
    }
    switch byte {
    case "\"": stringStart = (offset, place)
    case "{", "[": try open()
    case "}", "]": depth -= 1
    case ":" where depth == 1:
      if let last { places[last.key] = last.place }
    default: break
    }
  }

  private mutating func open() throws(HeaderError) {
    depth += 1
    guard depth <= HeaderReader.maximumDepth else {
      throw HeaderError(
        line: place.line, column: place.column, message: "lists and mappings are nested too deep")
    }
  }
}
