/// How the sections of a post lie in each other, by the levels of their headings; all lie in the
/// first one, which is the post's own.
struct Outline {
  /// For each section the one that it lies in, nil for the first.
  private let parents: [Int?]

  /// The sections in the order written.
  private let sections: [Section]

  /// The outline of sections; takes time in proportion to their number.
  init(_ sections: [Section]) {
    var path: [Int] = []
    self.sections = sections
    parents = sections.indices.map { index in
      while let last = path.last, last != 0, sections[last].level >= sections[index].level {
        path.removeLast()
      }
      defer { path.append(index) }
      return path.last
    }
  }

  /// The nearest section among a section and those around it that `isWanted` holds for.
  func nearest(to section: Int, where isWanted: (Int) -> Bool) -> Int? {
    var next: Int? = section
    while let index = next {
      if isWanted(index) { return index }
      next = parents[index]
    }
    return nil
  }

  /// The innermost section that all of some sections lie in or are.
  func common(of some: some Sequence<Int>) -> Int {
    var common: Int?
    for section in some {
      let around = Set(sequence(first: section) { parents[$0] })
      common = common.map { nearest(to: $0, where: around.contains) ?? 0 } ?? section
    }
    return common ?? 0
  }

  /// The headings right above each other, the lowest last, that stand above a section without
  /// anything between; the post's own is not among them.
  func headings(above section: Int) -> [Int] {
    var stack: [Int] = []
    var next = section
    while let parent = parents[next], parent == next - 1, parent > 0,
      sections[parent].blocks.isEmpty
    {
      stack.insert(parent, at: 0)
      next = parent
    }
    return stack
  }
}
