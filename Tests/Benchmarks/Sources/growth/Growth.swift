import ChapterModel
import OddPosts
import PostReading

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// How much longer a shape takes to read when there is twice as much of it.
struct Growth {
  /// The shape.
  let shape: OddShape

  /// The median times.
  let once: Duration
  let twice: Duration

  /// The ratio of the second to the first.
  var ratio: Double { twice / once }

  /// Measures both in turns, so that a machine's moods meet both alike.
  ///
  /// - Parameters:
  ///   - shape: what to read.
  ///   - count: how much of it the smaller post holds.
  ///   - rounds: how often each is read.
  init(_ shape: OddShape, count: Int, rounds: Int) {
    self.shape = shape
    let posts = [shape.post(count), shape.post(2 * count)]
    var times: [[Duration]] = [[], []]
    for _ in 0..<rounds {
      for (index, post) in posts.enumerated() { times[index].append(Self.time(post)) }
    }
    once = Self.median(times[0])
    twice = Self.median(times[1])
  }

  /// The processor's time, which other programs' work does not lengthen.
  private static func time(_ post: [UInt8]) -> Duration {
    let span = post.span
    let start = processorTime()
    let read = PostReader.read(span, path: "2024-05-01-möte.md")
    let end = processorTime()
    precondition(read.path == "2024-05-01-möte.md")
    return end - start
  }

  private static func processorTime() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  private static func median(_ times: [Duration]) -> Duration {
    times.sorted()[times.count / 2]
  }
}
