#include <sqlite3.h>

/// Binds a copy of a text of so many bytes; `SQLITE_TRANSIENT`, which asks for the copy, is a cast that
/// Swift doesn't import. An empty text may come without an address, which would bind nothing.
static inline int csqlite_bind_text(sqlite3_stmt *statement, int position, const char *bytes,
                                    sqlite3_uint64 count) {
  return sqlite3_bind_text64(statement, position, bytes ? bytes : "", count, SQLITE_TRANSIENT, SQLITE_UTF8);
}
