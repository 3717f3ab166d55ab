extension Post {
  /// Puts the talks of posts into one piece of memory, which many small ones would take half as much
  /// again of: each has a head and room to spare, and what was freed between them serves nobody. Words of
  /// their texts that come again are codes there: `TextCoding` says what that is worth.
  ///
  /// The memory lasts as long as one of the talks does that lie in it.
  public static func pack(_ posts: inout [Post]) {
    guard posts.contains(where: { !$0.talks.isEmpty }) else { return }
    var coding = TalkCoding(
      room: posts.reduce(0) { $1.talks.reduce($0) { $0 + $1.ownBytes.count } })
    var starts: [Int] = []
    for post in posts {
      for talk in post.talks { starts.append(talk.uncoded.append(to: &coding)) }
    }
    let bytes = coding.piece()
    var next = 0
    for index in posts.indices where !posts[index].talks.isEmpty {
      posts[index].talks = posts[index].talks.map { talk in
        defer { next += 1 }
        var moved = talk
        moved.move(into: bytes, at: starts[next])
        return moved
      }
    }
  }
}
