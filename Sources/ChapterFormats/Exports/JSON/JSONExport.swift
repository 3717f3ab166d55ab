import ChapterModel

/// Talks with everything that is known of them as one JSON document, a talk a line: version 1 of its
/// schema, of the kind `export`.
///
/// The document is `{"version": 1, "kind": "export", "items": […]}`; ``TalkItem`` describes an item.
///
/// It holds all fields, and reads back as the same talks.
enum JSONExport: LibraryWriter {
  static func write(_ events: [Event], to output: inout OutputBuffer, _ notes: inout ExportNotes) {
    output.append("{")
    output.append("version", TalkItem.version)
    output.append("kind", TalkItem.kind)
    output.append(key: "items")
    output.append("[")
    var isFirst = true
    for event in events {
      for talk in event.talks {
        output.append(isFirst ? "\n{" : ",\n{")
        isFirst = false
        TalkItem.writeMembers(of: talk, in: event, to: &output)
        output.append("}")
      }
    }
    output.append(isFirst ? "]}\n" : "\n]}\n")
  }
}
