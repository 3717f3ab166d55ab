import ChapterModel

/// Reads a speaker as posts introduce them: a name, and behind the first ` - `, ` – `, ` — `, ` @ `
/// or `|` what they do and where.
enum SpeakerReader {
  /// The speaker that a line names; nil where the name is empty.
  static func read(_ line: some StringProtocol) -> Speaker? {
    let text = line.trimmingBlanks()
    guard let cut = firstSeparator(in: Array(text.utf8)) else {
      return text.isEmpty ? nil : Speaker(name: String(text))
    }
    let bytes = Array(text.utf8)
    let name = String(decoding: bytes[..<cut.lowerBound], as: UTF8.self).trimmingBlanks()
    let rest = String(decoding: bytes[cut.upperBound...], as: UTF8.self).trimmingBlanks()
    guard !name.isEmpty else { return nil }
    return Speaker(name: String(name), affiliation: rest.isEmpty ? nil : String(rest))
  }

  /// The speakers that stand in one line behind a label: with an affiliation one, without one the
  /// names between commas, `&` and `and`.
  static func readLine(_ line: String) -> [Speaker] {
    if let one = read(line), one.affiliation != nil { return [one] }
    return Array(line.utf8).split(separator: UInt8(ascii: ","))
      .flatMap { names(String(decoding: $0, as: UTF8.self)) }
      .compactMap { read($0) }
  }

  /// The parts of a text between commas, `&`, `/` and `and`.
  static func names(in text: String) -> [String] {
    text.split { $0 == "," || $0 == "/" }.flatMap { names(String($0)) }
  }

  private static func names(_ part: String) -> [String] {
    var names: [[Substring]] = [[]]
    for word in part.split(separator: " ") {
      if word == "and" || word == "&" {
        names.append([])
      } else {
        names[names.count - 1].append(word)
      }
    }
    return names.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }

  private static func firstSeparator(in bytes: [UInt8]) -> Range<Int>? {
    let span = bytes.span
    for offset in bytes.indices {
      if bytes[offset] == UInt8(ascii: "|") { return offset..<offset + 1 }
      guard bytes[offset] == UInt8(ascii: " ") else { continue }
      for separator in separators where span.has(separator, at: offset, before: bytes.count) {
        return offset..<offset + separator.utf8CodeUnitCount
      }
    }
    return nil
  }

  private static let separators: [StaticString] = [" - ", " – ", " — ", " @ "]
}
