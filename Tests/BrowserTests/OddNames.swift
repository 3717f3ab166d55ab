/// Names and titles that are hard to show.
enum OddNames {
  /// A title of 500 characters, half of them two cells wide.
  static let long = String(repeating: "Größe 大会 ", count: 63).prefix(500)

  /// Wide, combining, bidirectional, joined, unknown and control characters.
  static let all: [String] = [
    String(long), "", " ", "日本語の章 in der Mitte", "e\u{301}e\u{301}\u{302} komb\u{308}inierend",
    "👨‍👩‍👧‍👦 Familie ❤️ 🇩🇪", "مرحبا بالعالم", "\u{202e}verkehrt", "Steuer\u{1b}[31mzeichen\u{7}",
    "Zeile\nZeile\tTab", "\u{200b}\u{feff}unsichtbar", "𝔊𝔯öß𝔢", "ﷺ", "Żółw", "a",
    String(repeating: "ununterbrochen", count: 40), "\u{10ffff}\u{e000}privat",
  ]
}
