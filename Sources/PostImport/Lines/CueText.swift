/// The text of a WebVTT cue without tags, its character references read.
enum CueText {
  /// The plain text of a line.
  static func plain(_ line: String) -> String {
    var plain = ""
    var rest = line[...]
    while let sign = rest.firstIndex(where: { $0 == "<" || $0 == "&" }) {
      plain += rest[..<sign]
      if rest[sign] == "<", let end = rest[sign...].firstIndex(of: ">") {
        rest = rest[rest.index(after: end)...]
      } else if let (value, end) = CharacterReference.read(rest[sign...]) {
        plain += value
        rest = rest[end...]
      } else {
        plain.append(rest[sign])
        rest = rest[rest.index(after: sign)...]
      }
    }
    return plain + rest
  }
}
