/// One file of a community's site, read: what its header says and the talks it recaps.
///
/// A post without a talk is a post all the same: it is counted, and an `_index.md` gives its folder
/// a title.
public struct Post: Hashable, Sendable {
  /// The slug of the file's stem, or of its folder's name for `index` and `README`.
  public var id: String

  /// The path that it was read from.
  public var path: String

  /// The real path of the folder that it lies in, where `path` does not name the last two of its
  /// folders: events are called after them.
  public var folder: String?

  /// The title of its front matter, else its first heading's, else empty.
  public var title: String

  /// The day it names, else the one in its file's name or path.
  public var date: CalendarDate?

  /// Who wrote it.
  public var authors: [Author]

  /// The event, series or conference that its front matter names.
  public var eventName: String?

  /// Whether the site does not show it yet (`draft: true`, `published: false`).
  public var isDraft: Bool

  /// The talks in the order written.
  public var talks: [Talk]

  /// What its reading found odd, in the order of the file.
  public var diagnostics: [Diagnostic]

  /// A post at a path.
  public init(
    id: String, path: String, folder: String? = nil, title: String = "", date: CalendarDate? = nil,
    authors: [Author] = [], eventName: String? = nil, isDraft: Bool = false, talks: [Talk] = [],
    diagnostics: [Diagnostic] = []
  ) {
    self.id = id
    self.path = path
    self.folder = folder
    self.title = title
    self.date = date
    self.authors = authors
    self.eventName = eventName
    self.isDraft = isDraft
    self.talks = talks
    self.diagnostics = diagnostics
  }
}
