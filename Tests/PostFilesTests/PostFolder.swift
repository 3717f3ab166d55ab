import ChapterModel
import PostFiles
import TestPrograms

/// A folder of empty posts, and what a load of it finds, as paths within the folder.
struct PostFolder {
  let files: TemporaryFolder

  init() throws {
    files = try TemporaryFolder()
  }

  func write(_ names: String...) throws {
    for name in names { try files.write(name) }
  }

  func found(_ names: [String] = [""], respectsIgnoreFiles: Bool = true) -> [String] {
    load(names, respectsIgnoreFiles: respectsIgnoreFiles).posts.map { shortened($0.path) }
  }

  func load(_ names: [String], respectsIgnoreFiles: Bool = true) -> PostBatch {
    let paths = names.map { $0.isEmpty ? files.path : files.path($0) }
    return PostLoader(paths: paths, respectsIgnoreFiles: respectsIgnoreFiles).load()
  }

  func shortened(_ path: String) -> String {
    String(path.dropFirst(files.path.count + 1))
  }
}
