/// How many faults posts have that anyone would mind: warnings and errors.
public struct FaultCounts: Hashable, Sendable {
  private var faultCount: UInt32 = 0
  private var postCount: UInt32 = 0

  /// No faults.
  public init() {}

  /// The faults of posts.
  ///
  /// Of an array: made of any sequence, it asked the runtime which types iterate it, which looks through
  /// all the conformances of the program before the first frame.
  public init(of posts: [Post]) {
    for post in posts {
      let count = post.diagnostics.count { $0.rule.severity >= .warning }
      faultCount += UInt32(clamping: count)
      if count > 0 { postCount += 1 }
    }
  }

  /// How many there are.
  public var faults: Int { Int(faultCount) }

  /// How many posts have any.
  public var posts: Int { Int(postCount) }

  /// Adds those of other posts.
  public static func += (one: inout FaultCounts, other: FaultCounts) {
    one.faultCount += other.faultCount
    one.postCount += other.postCount
  }
}
