import ChapterModel

/// Talks with everything that is known of them as JSON lines (jsonlines.org): the items of
/// ``JSONExport``, each an object in a line of its own that begins with its `version` and `kind`.
///
/// It holds all fields, and reads back as the same talks.
enum JSONLinesExport: LibraryWriter {
  static func write(_ events: [Event], to output: inout OutputBuffer, _ notes: inout ExportNotes) {
    for event in events {
      for talk in event.talks {
        output.append("{")
        output.append("version", TalkItem.version)
        output.append("kind", TalkItem.kind)
        TalkItem.writeMembers(of: talk, in: event, to: &output)
        output.append("}\n")
      }
    }
  }
}
