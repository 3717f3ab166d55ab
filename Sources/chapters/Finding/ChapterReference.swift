import ChapterModel

/// How a person names a chapter of a talk.
enum ChapterReference: Hashable {
  /// `14:44`, `1:02:03`, `884s`: a time within it.
  case time(Timestamp)

  /// `#3`: the third as written.
  case number(Int)

  /// Anything else: words of its title.
  case words(String)

  /// What the text of an argument means.
  init(_ text: String) {
    if let time = Self.clock(text) ?? Self.seconds(text) {
      self = .time(time)
    } else if text.hasPrefix("#"), let number = Self.number(text.dropFirst()) {
      self = .number(number)
    } else {
      self = .words(text)
    }
  }

  /// `M:SS`, `MM:SS`, `MMM:SS`, `H:MM:SS`, `HH:MM:SS`.
  private static func clock(_ text: String) -> Timestamp? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts[0].count <= 5 - parts.count else { return nil }
    var seconds = 0
    for (position, part) in parts.enumerated() {
      guard let number = number(part), position == 0 || part.count == 2 && number < 60 else {
        return nil
      }
      seconds = seconds * 60 + number
    }
    return Timestamp(seconds: seconds)
  }

  /// `884s`.
  private static func seconds(_ text: String) -> Timestamp? {
    guard text.hasSuffix("s") else { return nil }
    return number(text.dropLast()).map(Timestamp.init)
  }

  private static func number(_ digits: Substring) -> Int? {
    digits.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      ? Int(digits) : nil
  }
}
