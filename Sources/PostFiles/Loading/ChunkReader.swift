/// A worker: reads the files of chunks and makes items of them, one buffer for all of them.
struct ChunkReader<Item: Sendable> {
  private var reader = FileReader()
  private let make: @Sendable (Span<UInt8>, SourceFile) -> [Item]

  /// A worker that makes items of a file's bytes.
  init(making make: @escaping @Sendable (Span<UInt8>, SourceFile) -> [Item]) {
    self.make = make
  }

  /// What a chunk's files hold.
  mutating func read(_ chunk: FileChunk) -> FileBatch<Item> {
    var batch = FileBatch<Item>()
    batch.items.reserveCapacity(chunk.files.count)
    batch.readings.reserveCapacity(chunk.files.count)
    for file in chunk.files {
      do throws(FileError.Reason) {
        let items = try read(SourceFile(found: file))
        for item in items { batch.items.append(item) }
        batch.readings.append(FileReading(file: file, postCount: items.count, error: nil))
      } catch {
        let error = FileError(
          path: file.path.string, reason: error == .missing ? .vanished : error,
          isNamed: file.isNamed)
        batch.errors.append(error)
        batch.readings.append(FileReading(file: file, postCount: 0, error: error))
      }
    }
    return batch
  }

  private mutating func read(_ file: SourceFile) throws(FileError.Reason) -> [Item] {
    if file.isStandardInput {
      try reader.readStandardInput()
    } else {
      try reader.read(file.found.path)
    }
    return reader.withBytes { make($0, file) }
  }
}
