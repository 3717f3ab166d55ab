import ChapterModel
import PostImport
import PostReading

/// A worker: reads the files of chunks into posts, one buffer for all of them.
struct ChunkReader {
  private var reader = FileReader()
  private let format: ImportFormat?

  /// A worker that takes files for one form; without one, what a person named may be any, and all
  /// other files are posts.
  init(format: ImportFormat? = nil) {
    self.format = format
  }

  /// The posts of a chunk's files.
  mutating func read(_ chunk: FileChunk) -> PostBatch {
    var batch = PostBatch()
    batch.posts.reserveCapacity(chunk.files.count)
    batch.readings.reserveCapacity(chunk.files.count)
    for file in chunk.files {
      do throws(FileError.Reason) {
        let posts = try read(file)
        batch.posts += posts
        batch.readings.append(FileReading(file: file, postCount: posts.count, error: nil))
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

  private mutating func read(_ file: FoundFile) throws(FileError.Reason) -> [Post] {
    if file.path.isStandardInput {
      try reader.readStandardInput()
      return reader.withBytes { bytes in
        PostImporter.read(bytes, path: PostLoader.standardInputPath, as: format)
      }
    }
    try reader.read(file.path)
    var posts = reader.withBytes { bytes in
      file.isNamed || format != nil
        ? PostImporter.read(bytes, path: file.readingPath, as: format)
        : [PostReader.read(bytes, path: file.readingPath)]
    }
    for position in posts.indices {
      posts[position].folder = file.folder?.string
      posts[position].move(to: file.path.string)
    }
    return posts
  }
}

extension Post {
  /// Gives the post another path, its id kept.
  fileprivate mutating func move(to path: String) {
    guard self.path != path else { return }
    self.path = path
    for position in talks.indices { talks[position].path = path }
  }
}
