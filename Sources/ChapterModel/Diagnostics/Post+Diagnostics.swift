extension Post {
  /// What is odd about the talk at a place in `talks`: what stands between it and the next one. The
  /// first one's is also what stands above it, such as front matter.
  public func diagnostics(ofTalkAt index: Int) -> [Diagnostic] {
    let own = talks[index].location
    let starts = talks.map(\.location)
    let end = starts.filter { $0 > own }.min()
    let isFirst = starts.allSatisfy { $0 >= own }
    return diagnostics.filter { diagnostic in
      (isFirst || diagnostic.location >= own) && (end.map { diagnostic.location < $0 } ?? true)
    }
  }
}
