public import ChapterModel

/// Talks to be written to a file.
public struct TalkExport: Hashable, Sendable {
  /// The events with those of their talks, and those of their chapters, that are wanted.
  public let events: [Event]

  /// The format's name.
  public let form: String

  /// The file, as the person named it.
  public let path: String

  /// Whether a file that is there may be replaced: the person was asked.
  public let replaces: Bool

  /// The same in the place of the file that is there.
  var replacing: TalkExport { TalkExport(events: events, form: form, path: path, replaces: true) }
}
