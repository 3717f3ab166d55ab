/// Files to be read by one worker, in one go.
struct FileChunk: Sendable {
  /// The how manieth of the load, from 0.
  let index: Int

  /// The files, in order.
  var files: [FoundFile]

  /// How many files a chunk should have: the first are small, so that there is something to show at
  /// once and work for all, the later ones large enough to be worth the hand-over.
  static func size(at index: Int) -> Int {
    min(32, 1 << min(index, 5))
  }
}
