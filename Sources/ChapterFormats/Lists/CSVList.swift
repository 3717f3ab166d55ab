public import ChapterModel

/// A list as a table (RFC 4180): a header, then a row for each item, the columns those of ``TSVList``.
///
///     row = field { "," field } CRLF
///     field = text | '"' text with '"' doubled '"'
///
/// Tabs, newlines and control characters within a field are treated as there. A field is quoted where
/// it holds a comma or a quote.
public struct CSVList: ListWriter {
  private var rows: TSVList
  private var buffer = OutputBuffer()

  /// A list of that kind.
  public init(_ kind: ListKind) {
    rows = TSVList(kind, hasHeader: true)
  }

  /// Writes the names of the columns.
  public mutating func writeStart(to output: inout OutputBuffer) {
    rows.writeStart(to: &buffer)
    writeBuffer(to: &output)
  }

  /// Writes the rows of an event.
  public mutating func write(_ event: Event, to output: inout OutputBuffer) {
    rows.write(event, to: &buffer)
    writeBuffer(to: &output)
  }

  /// Writes one row.
  public mutating func write(_ row: ListRow, to output: inout OutputBuffer) {
    rows.write(row, to: &buffer)
    writeBuffer(to: &output)
  }

  /// Writes nothing: the last row ends the list.
  public func writeEnd(to output: inout OutputBuffer) {}

  /// Writes the tab-separated lines that the buffer has, and empties it.
  private mutating func writeBuffer(to output: inout OutputBuffer) {
    var start = 0
    for (place, byte) in buffer.bytes.enumerated() {
      guard byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n") else { continue }
      Self.write(buffer.bytes[start..<place], to: &output)
      if byte == UInt8(ascii: "\t") { output.append(",") } else { output.append("\r\n") }
      start = place + 1
    }
    buffer.removeAll()
  }

  private static func write(_ field: ArraySlice<UInt8>, to output: inout OutputBuffer) {
    let quote = UInt8(ascii: "\"")
    let needsQuotes = field.contains { $0 == UInt8(ascii: ",") || $0 == quote }
    if needsQuotes { output.append(quote) }
    for byte in field {
      if byte == quote { output.append(quote) }
      output.append(byte)
    }
    if needsQuotes { output.append(quote) }
  }
}
