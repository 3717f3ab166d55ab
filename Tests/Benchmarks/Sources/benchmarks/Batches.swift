/// Long lists of arguments, cut into what a program can be started with.
enum Batches {
  /// Well under the system's limit for arguments and environment, two million bytes on Linux.
  static let limit = 1_000_000

  /// The arguments in order, in as few lists as the limit allows.
  static func of(_ arguments: [String], limit: Int = limit) -> [[String]] {
    var batches: [[String]] = []
    var room = 0
    for argument in arguments {
      // Its end and the pointer to it count, too.
      let size = argument.utf8.count + 9
      if size > room || batches.isEmpty {
        batches.append([])
        room = limit
      }
      batches[batches.count - 1].append(argument)
      room -= size
    }
    return batches
  }
}
