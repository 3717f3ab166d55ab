import CSQLite

/// A prepared statement of a connection.
struct Statement: ~Copyable {
  private let handle: OpaquePointer
  private let database: Database

  /// A statement that SQLite prepared.
  init(_ handle: OpaquePointer, of database: Database) {
    self.handle = handle
    self.database = database
  }

  deinit { sqlite3_finalize(handle) }

  /// Runs it with these values for its parameters, in order, to its end.
  func run(_ values: Value...) throws(LibraryError.Reason) {
    for (position, value) in values.enumerated() { try bind(value, at: Int32(position + 1)) }
    while try step() {}
    try check(sqlite3_reset(handle))
  }

  /// Goes to the next row; whether there is one.
  func step() throws(LibraryError.Reason) -> Bool {
    let code = sqlite3_step(handle)
    guard code == SQLITE_ROW || code == SQLITE_DONE else { throw database.reason(code) }
    return code == SQLITE_ROW
  }

  /// The text in a column of the row, empty for none.
  func text(_ column: Int32) -> String {
    // The bytes first: they're counted only once they are text.
    guard let bytes = sqlite3_column_text(handle, column) else { return "" }
    let count = Int(sqlite3_column_bytes(handle, column))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  /// The text in a column of the row, nil for none.
  func optionalText(_ column: Int32) -> String? {
    sqlite3_column_type(handle, column) == SQLITE_NULL ? nil : text(column)
  }

  /// The number in a column of the row.
  func number(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }

  private func bind(_ value: Value, at position: Int32) throws(LibraryError.Reason) {
    switch value {
    case .none: try check(sqlite3_bind_null(handle, position))
    case .number(let number): try check(sqlite3_bind_int64(handle, position, Int64(number)))
    case .text(var text):
      let code = text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          csqlite_bind_text(handle, position, $0.baseAddress, UInt64($0.count))
        }
      }
      try check(code)
    }
  }

  private func check(_ code: Int32) throws(LibraryError.Reason) {
    guard code == SQLITE_OK else { throw database.reason(code) }
  }
}
