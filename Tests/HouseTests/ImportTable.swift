/// Which modules each target may import, and none else. The reasons stand in the README's section
/// on architecture; `Package.swift` declares the same arrows.
enum ImportTable {
  /// The C library, at the edges only.
  private static let c: Set = ["Glibc", "Musl", "Darwin"]

  /// Threads and their locks, at the edges only.
  private static let threads: Set = ["Dispatch", "Synchronization"]

  /// FoundationEssentials, and Foundation where that is all there is.
  private static let foundation: Set = ["FoundationEssentials", "Foundation"]

  static let rows: [String: Set<String>] = [
    "ChapterModel": [],
    "FrontMatter": ["CYAML"],
    "PostReading": ["ChapterModel", "CScanning", "FrontMatter"],
    "PostImport": ["ChapterModel", "FrontMatter", "PostReading"],
    "PostFiles": foundation.union(c).union(threads).union([
      "ChapterModel", "CSystem", "PostImport", "PostReading",
    ]),
    "ChapterCatalog": ["ChapterModel"],
    "ChapterFormats": ["ChapterModel"],
    "PostChecking": ["ChapterFormats", "ChapterModel", "PostReading"],
    "Terminal": [],
    "CursesTerminal": c.union(["Terminal", "CNcursesShim"]),
    "Browser": ["ChapterModel", "ChapterCatalog", "Terminal"],
    "Desktop": foundation.union(c).union(["ChapterModel", "CSystem"]),
    "Library": c.union(threads).union(["CSQLite"]),
    "Settings": c.union(["FrontMatter", "Terminal"]),
    "chapters": foundation.union(c).union(threads).union([
      "ArgumentParser", "Browser", "ChapterCatalog", "ChapterFormats", "ChapterModel",
      "CursesTerminal", "Desktop", "Library", "PostChecking", "PostFiles", "PostImport",
      "PostReading", "Settings", "Terminal",
    ]),
  ]
}
