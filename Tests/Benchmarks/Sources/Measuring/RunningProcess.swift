internal import PlainFiles

/// What the system knows of a process that runs (proc(5)).
public struct RunningProcess: Sendable {
  private let folder: String

  /// The process of a number.
  public init(_ number: Int32) {
    folder = "/proc/\(number)"
  }

  /// The memory that it has in the machine, in bytes.
  public var residentMemory: Int? { kilobytes("VmRSS:") }

  /// The most that it had so far, in bytes.
  public var peakMemory: Int? { kilobytes("VmHWM:") }

  /// The time for which its threads ran on a processor.
  public var processorTime: Duration? {
    sum { try Self.words(Files.text("\($0)/schedstat")).first }.map { .nanoseconds($0) }
  }

  /// How often its threads gave up the processor to wait for something.
  public var waits: Int? {
    sum { task in
      let status = try Files.text("\(task)/status")
      return Self.field("voluntary_ctxt_switches:", of: status)
    }
  }

  /// Adds up a number of every thread; nil where one can't be read.
  private func sum(_ number: (String) throws -> Int?) -> Int? {
    guard let tasks = try? Files.names(in: "\(folder)/task") else { return nil }
    var sum = 0
    for task in tasks {
      // A thread may end meanwhile; it has no figures then.
      sum += (try? number("\(folder)/task/\(task)")) ?? 0
    }
    return sum
  }

  private func kilobytes(_ name: String) -> Int? {
    (try? Files.text("\(folder)/status")).flatMap { Self.field(name, of: $0) }.map { $0 * 1024 }
  }

  /// The number behind a name at the beginning of a line.
  static func field(_ name: String, of text: String) -> Int? {
    text.split(separator: "\n").first { $0.hasPrefix(name) }
      .flatMap { words(String($0.dropFirst(name.count))).first }
  }

  private static func words(_ text: String) -> [Int] {
    text.split { $0.isWhitespace }.compactMap { Int($0) }
  }
}
