import ChapterCatalog

/// Types queries letter by letter, as a person does.
struct Typing {
  private let parts: [CatalogSearch]

  init(_ catalog: Catalog) {
    let start = Usage.threadTime
    parts = catalog.parts(2).map { CatalogSearch(catalog, in: $0) }
    print("search made: \(Usage.threadTime - start)")
    Usage.trim()
    Usage.report("search ready")
  }

  /// Types a query into an empty field.
  func type(_ query: String) throws {
    var earlier: [[SearchFindings]] = parts.map { _ in [] }
    for length in 0...query.unicodeScalars.count {
      let text = String(query.unicodeScalars.prefix(length))
      let typed = try Query(text)
      var line = "\"\(text)\": "
      for (number, part) in parts.enumerated() {
        let start = Usage.threadTime
        let found = part.findings(typed, after: earlier[number], limit: 200)
        let time = Usage.threadTime - start
        guard let found else { continue }
        earlier[number] = (earlier[number] + [found]).suffix(4)
        line += "\(Int(time / .milliseconds(1))) ms for \(found.count)  "
      }
      print(line)
    }
  }
}
