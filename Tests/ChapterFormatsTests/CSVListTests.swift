import ChapterFormats
import ChapterModel
import Testing

@Suite struct `A list as CSV` {
  @Test("has a header and the columns of the tab-separated list", arguments: ListKind.allCases)
  func columns(kind: ListKind) {
    let text = SampleEvents.text([SampleEvents.event], by: CSVList(kind))
    let tabs = SampleEvents.text([SampleEvents.event], by: TSVList(kind, hasHeader: true))
    let rows = tabs.split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map { field in
        field.contains(",") ? "\"\(field)\"" : String(field)
      }.joined(separator: ",")
    }
    #expect(text == rows.map { $0 + "\r\n" }.joined())
  }

  @Test("quotes what holds a comma or a quote")
  func quotes() {
    var event = SampleEvents.event
    event.title = "Größe, \"Maß\"\r\nund\tZahl"
    let text = SampleEvents.text([event], by: CSVList(.events))
    #expect(text.contains("almalinux-tag,2024-05-01,\"Größe, \"\"Maß\"\" und Zahl\",1,2,"))
  }

  @Test("writes single rows as those of the whole list", arguments: ListKind.allCases)
  func rows(kind: ListKind) {
    func text(_ writer: some ListWriter) -> String {
      var writer = writer
      var output = OutputBuffer()
      writer.writeStart(to: &output)
      for row in ListRow.rows(of: kind, in: SampleEvents.event) { writer.write(row, to: &output) }
      writer.writeEnd(to: &output)
      return String(decoding: output.bytes, as: UTF8.self)
    }
    let events = [SampleEvents.event]
    #expect(text(CSVList(kind)) == SampleEvents.text(events, by: CSVList(kind)))
    #expect(text(TSVList(kind)) == SampleEvents.text(events, by: TSVList(kind)))
    #expect(text(JSONList(kind)) == SampleEvents.text(events, by: JSONList(kind)))
    let lines = JSONList(kind, isLines: true)
    #expect(text(lines) == SampleEvents.text(events, by: lines))
    #expect(text(lines).hasPrefix("{\"version\":1,\"kind\":\"\(kind.rawValue)\",\"id\":"))
    #expect(text(lines).hasSuffix("}\n"))
  }
}
