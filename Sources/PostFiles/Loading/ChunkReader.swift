import ChapterModel
import PostReading

/// A worker: reads the files of chunks into posts, one buffer for all of them.
struct ChunkReader {
  private var reader = FileReader()

  /// The posts of a chunk's files.
  mutating func read(_ chunk: FileChunk) -> PostBatch {
    var batch = PostBatch()
    batch.posts.reserveCapacity(chunk.files.count)
    for file in chunk.files {
      do throws(FileError.Reason) {
        batch.posts.append(try read(file))
      } catch {
        batch.errors.append(
          FileError(path: file.path.string, reason: error, isNamed: file.isNamed))
      }
    }
    return batch
  }

  private mutating func read(_ file: FoundFile) throws(FileError.Reason) -> Post {
    if file.path.isStandardInput {
      try reader.readStandardInput()
      return reader.withBytes { PostReader.read($0, path: PostLoader.standardInputPath) }
    }
    try reader.read(file.path)
    var post = reader.withBytes { PostReader.read($0, path: file.readingPath) }
    post.folder = file.folder?.string
    post.move(to: file.path.string)
    return post
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
