import Terminal

/// How far the reading of posts has come, as a bar of blocks: `████░░░░`.
struct ProgressBar {
  let posts: Int
  let found: Int

  /// The bar in so many cells; never full before all is read.
  func text(width: Int) -> String {
    guard width > 0, found > 0 else { return "" }
    let share = Double(min(posts, found)) / Double(found)
    let filled = posts >= found ? width : min(width - 1, Int(share * Double(width)))
    return String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
  }
}
