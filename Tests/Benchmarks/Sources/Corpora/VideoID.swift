/// Ids as YouTube gives them.
enum VideoID {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")

  private static let lastLetters = Array("048AEIMQUYcgkosw")

  /// The id of any video: 11 letters, of which the last holds four bits.
  static func any(_ dice: inout Dice) -> String {
    text(10, &dice) + String(dice.pick(lastLetters))
  }

  /// The id of any playlist.
  static func playlist(_ dice: inout Dice) -> String {
    "PL" + text(32, &dice)
  }

  private static func text(_ count: Int, _ dice: inout Dice) -> String {
    String((0..<count).map { _ in dice.pick(letters) })
  }
}
