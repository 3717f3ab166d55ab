import OddPosts

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Reads every odd shape at one size and at twice that, and prints how the time grows. Exits with 1
/// where doubling costs more than 2.3 times.
///
/// Words among the arguments choose the shapes whose names hold one of them.
@main
enum Main {
  /// What doubling may cost; 2 is linear, the rest is the machine's noise.
  private static let limit = 2.3

  /// Posts that are read faster than this say more about the clock than about reading.
  private static let floor = Duration.milliseconds(3)

  static func main() {
    let words = CommandLine.arguments.dropFirst()
    let shapes = OddShape.all.filter { shape in
      words.isEmpty || words.contains { shape.description.contains($0) }
    }
    print("   count      once     twice  ratio  shape")
    var slow: [String] = []
    for shape in shapes {
      let growth = steady(shape)
      print(line(growth), terminator: growth.1.ratio > limit ? "  more than \(limit)\n" : "\n")
      // A person waits for it.
      fflush(nil)
      if growth.1.ratio > limit { slow.append(shape.description) }
    }
    print("\(shapes.count) shapes, \(slow.count) grow by more than \(limit)")
    if !slow.isEmpty { exit(1) }
  }

  /// Enlarges a shape until it takes long enough to be measured, and asks again where the first
  /// answer is bad.
  private static func steady(_ shape: OddShape) -> (Int, Growth) {
    var count = max(1, shape.count / 2)
    while count < shape.count * 16, Growth(shape, count: count, rounds: 1).once < floor {
      count *= 2
    }
    let growth = Growth(shape, count: count, rounds: 7)
    return (count, growth.ratio > limit ? Growth(shape, count: count, rounds: 15) : growth)
  }

  private static func line(_ growth: (count: Int, Growth)) -> String {
    let (count, growth) = growth
    return [
      right("\(count)", 8), right(milliseconds(growth.once), 9),
      right(milliseconds(growth.twice), 9),
      right(decimal(growth.ratio), 6), " \(growth.shape)",
    ].joined(separator: " ")
  }

  private static func milliseconds(_ time: Duration) -> String {
    decimal(time / .milliseconds(1)) + " ms"
  }

  private static func decimal(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    return "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100)"
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
