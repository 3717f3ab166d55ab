/// The part of a bar beside rows that stands for those on screen.
enum ScrollThumb {
  /// The rows of the bar; nil where all rows are on screen.
  static func rows(top: Int, count: Int, height: Int) -> Range<Int>? {
    guard count > height, height > 0 else { return nil }
    let length = max(1, height * height / count)
    let start = min(height - length, top * (height - length) / max(1, count - height))
    return start..<start + length
  }
}
