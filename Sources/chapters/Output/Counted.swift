extension Int {
  /// The number with its noun: `1 post`, `3 posts`.
  func counted(_ noun: String) -> String {
    self == 1 ? "1 \(noun)" : "\(self) \(noun)s"
  }
}
