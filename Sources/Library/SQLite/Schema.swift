/// The tables of the state file and whose they are.
///
/// The database's `application_id` says that they are ours, its `user_version` which shape they have.
enum Schema {
  /// The shape written here.
  static let version = 1

  /// `chap` in ASCII.
  private static let application = 0x6368_6170

  /// Checks that a database may be read; whether there's anything in it.
  static func check(_ database: Database) throws(LibraryError.Reason) -> Bool {
    let application = try database.number("PRAGMA application_id")
    let version = try database.number("PRAGMA user_version")
    if application == 0, version == 0,
      try database.number("SELECT count(*) FROM sqlite_master") == 0
    {
      return false
    }
    guard application == Self.application, version > 0 else { throw .foreign }
    guard version <= Self.version else { throw .newer(version, known: Self.version) }
    return true
  }

  /// Makes the tables of an empty database; within a transaction that writes.
  static func make(in database: Database) throws(LibraryError.Reason) {
    try database.execute("CREATE TABLE seen (id TEXT PRIMARY KEY) WITHOUT ROWID")
    try database.execute(
      """
      CREATE TABLE bookmark (id TEXT PRIMARY KEY, note TEXT NOT NULL, made INTEGER NOT NULL)
      WITHOUT ROWID
      """)
    try database.execute(
      """
      CREATE TABLE place (
        library TEXT PRIMARY KEY, event TEXT, talk TEXT, chapter TEXT, pane TEXT NOT NULL
      ) WITHOUT ROWID
      """)
    try database.execute(
      "CREATE TABLE query (number INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE)")
    // 0x63686170 and 1 as above: a pragma takes no parameters.
    try database.execute("PRAGMA application_id = 1667785072")
    try database.execute("PRAGMA user_version = 1")
  }
}
