import TOMLKit

/// Builds the tree of a TOML header by way of JSON, which toml++ writes itself: dates and times
/// become text as they stand.
enum TOMLReader {
  /// The header's table.
  static func read(_ header: Span<UInt8>) throws(HeaderError) -> Node {
    let text = header.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    let json: String
    do {
      let options: FormatOptions = [
        .quoteDateAndTimes, .quoteInfinitesAndNaNs, .allowUnicodeStrings,
      ]
      json = try TOMLTable(string: text).convert(to: .json, options: options)
    } catch {
      throw headerError(error)
    }
    let bytes = Array(json.utf8)
    let span = bytes.span
    _ = try JSONKeyScanner.read(span)
    return try JSONReader.read(bytes, places: TOMLKeyScanner.read(header))
  }

  private static func headerError(_ error: any Error) -> HeaderError {
    guard let error = error as? TOMLParseError else {
      return HeaderError(message: "this is not TOML")
    }
    return HeaderError(
      line: max(1, error.source.begin.line), column: max(1, error.source.begin.column),
      message: error.description)
  }
}
