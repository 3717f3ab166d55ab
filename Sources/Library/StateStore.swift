/// The state file for the thread that owns it: opened when needed, and again whenever something was
/// wrong or another file has its name.
struct StateStore {
  private let file: StateFile
  private var open: (database: Database, identity: FileIdentity)?

  /// The file at a path, not opened yet.
  init(path: String) {
    file = StateFile(path: path)
  }

  /// Closes the file.
  mutating func close() { open = nil }

  /// Reads all that could be read, and says why it's not everything.
  mutating func load() -> (Remembered, LibraryError?) {
    do throws(LibraryError.Reason) {
      guard try file.identity() != nil else { return (Remembered(), nil) }
      return (try attempt { (database) throws(LibraryError.Reason) in try database.load() }, nil)
    } catch {
      return (Remembered(), LibraryError(path: file.path, reason: error))
    }
  }

  /// Writes changes down, all or none of them.
  mutating func save(_ changes: [Change]) -> Result<Void, LibraryError> {
    do throws(LibraryError.Reason) {
      try file.make()
      try attempt { (database) throws(LibraryError.Reason) in try database.save(changes) }
      return .success(())
    } catch {
      return .failure(LibraryError(path: file.path, reason: error))
    }
  }

  /// Works on the file; a damaged one is moved aside, unless another program did that first.
  private mutating func attempt<Result>(
    _ body: (Database) throws(LibraryError.Reason) -> Result
  ) throws(LibraryError.Reason) -> Result {
    while true {
      let identity = try file.identity()
      do throws(LibraryError.Reason) {
        return try body(try reopened(identity))
      } catch {
        open = nil
        guard error == .damaged(movedTo: nil) else { throw error }
        if try file.identity() == identity { throw .damaged(movedTo: file.moveAside()) }
      }
    }
  }

  /// The database in the file that has the name now.
  private mutating func reopened(
    _ identity: FileIdentity?
  ) throws(LibraryError.Reason) -> Database {
    if let open, open.identity == identity { return open.database }
    open = nil
    let database = try Database(path: file.path)
    open = identity.map { (database, $0) }
    return database
  }
}
