/// How numbers of things are written.
enum Amount {
  /// `1 talk`, `2 talks`.
  static func of(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
