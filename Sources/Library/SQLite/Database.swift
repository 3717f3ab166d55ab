import CSQLite

/// A connection to a database, for one thread.
final class Database {
  /// How long to wait for others who write, in milliseconds.
  private static let patience: Int32 = 5000

  private let handle: OpaquePointer

  /// Opens the file at an absolute path, for reading alone where it may not be written.
  ///
  /// The journal is the rollback journal, SQLite's own choice, rather than a write-ahead log: that one
  /// needs memory shared with a second file, which network file systems don't give, and leaves two
  /// files beside the database. `EXTRA` syncs the folder too, so that no committed change is lost with
  /// the power.
  init(path: String) throws(LibraryError.Reason) {
    var opened: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX
    let code = sqlite3_open_v2(path, &opened, flags, nil)
    guard let opened else { throw .failed("no memory left") }
    handle = opened
    guard code == SQLITE_OK else { throw reason(code) }
    sqlite3_extended_result_codes(handle, 1)
    sqlite3_busy_timeout(handle, Self.patience)
    try execute("PRAGMA synchronous = EXTRA")
  }

  deinit { sqlite3_close_v2(handle) }

  /// Prepares a statement.
  func prepare(_ text: StaticString) throws(LibraryError.Reason) -> Statement {
    var prepared: OpaquePointer?
    let code = text.withUTF8Buffer { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        sqlite3_prepare_v2(handle, $0.baseAddress, Int32($0.count), &prepared, nil)
      }
    }
    guard code == SQLITE_OK, let prepared else { throw reason(code) }
    return Statement(prepared, of: self)
  }

  /// Runs a statement that answers nothing.
  func execute(_ text: StaticString) throws(LibraryError.Reason) {
    let statement = try prepare(text)
    try statement.run()
  }

  /// The number that a statement answers.
  func number(_ text: StaticString) throws(LibraryError.Reason) -> Int {
    let statement = try prepare(text)
    return try statement.step() ? statement.number(0) : 0
  }

  /// Does all that `body` does, or nothing of it.
  ///
  /// - Parameters:
  ///   - writes: whether it takes the right to write at once, so that no other takes it between what
  ///     is read and what is written.
  ///   - body: what is to be done.
  /// - Returns: what `body` returns.
  /// - Throws: what `body` throws, and where what it did could not be made to last.
  func transaction<Result>(
    writes: Bool, _ body: () throws(LibraryError.Reason) -> Result
  ) throws(LibraryError.Reason) -> Result {
    try execute(writes ? "BEGIN IMMEDIATE" : "BEGIN")
    do throws(LibraryError.Reason) {
      let result = try body()
      try execute("COMMIT")
      return result
    } catch {
      // Some failures end the transaction themselves. What failed first is what people need to know.
      if sqlite3_get_autocommit(handle) == 0 { try? execute("ROLLBACK") }
      throw error
    }
  }

  /// What a result code means here; asked at once, while the system's number is the call's.
  func reason(_ code: Int32) -> LibraryError.Reason {
    switch code & 0xFF {
    case SQLITE_FULL: .full
    case SQLITE_BUSY, SQLITE_LOCKED: .busy
    case SQLITE_READONLY: .readOnly
    case SQLITE_NOTADB: .notDatabase
    case SQLITE_CORRUPT: .damaged(movedTo: nil)
    case SQLITE_CANTOPEN, SQLITE_IOERR: systemReason(code)
    default: .failed(String(cString: sqlite3_errmsg(handle)))
    }
  }

  private func systemReason(_ code: Int32) -> LibraryError.Reason {
    let number = sqlite3_system_errno(handle)
    let reason = StateFile.reason(number)
    if reason == .full || reason == .readOnly { return reason }
    if code & 0xFF == SQLITE_CANTOPEN, number != 0 { return reason }
    return .failed(String(cString: sqlite3_errstr(code)))
  }
}
