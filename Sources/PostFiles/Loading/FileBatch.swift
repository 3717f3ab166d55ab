/// What was made of some files, and the files that couldn't be read.
public struct FileBatch<Item: Sendable>: Sendable {
  /// What was made of them, in the order in which the files were found.
  public var items: [Item]

  /// What couldn't be read.
  public var errors: [FileError]

  /// How many files had been found by then.
  public var foundCount = 0

  /// What was read of which file, in the order of the items.
  var readings: [FileReading] = []

  /// Items and errors.
  public init(items: [Item] = [], errors: [FileError] = []) {
    self.items = items
    self.errors = errors
  }

  /// Whether there is nothing in it.
  public var isEmpty: Bool { items.isEmpty && errors.isEmpty && readings.isEmpty }

  /// Adds what came later.
  ///
  /// Item by item: to append arrays of a generic type asks the runtime what iterates them, which looks
  /// through all the conformances of the program.
  mutating func append(_ other: FileBatch) {
    for item in other.items { items.append(item) }
    errors += other.errors
    readings += other.readings
  }
}
