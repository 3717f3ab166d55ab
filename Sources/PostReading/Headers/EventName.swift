import ChapterModel
import FrontMatter

/// Reads the event, series or show that a header names: a text, the first of a list, or a map with
/// its name. A flag, a number and an address name none.
enum EventName {
  /// The name; nil where there is none.
  static func read(_ keys: HeaderKeys) -> String? {
    keys.present(names).lazy.compactMap { name($0) }.first
  }

  private static func name(_ node: Node) -> String? {
    guard let item = node.itemsOrSelf.first else { return nil }
    let written = item.text ?? HeaderKeys(item).text(["name", "title", "label"])
    guard let name = written.flatMap({ HeaderText.line($0) }), item.flag == nil,
      !name.contains("://"), !name.hasPrefix("/"), RecordingReader.address(name) == nil,
      name.contains(where: \.isLetter)
    else { return nil }
    return name
  }

  private static let names: KeyNames = [
    "event", "eventname", "eventtitle", "series", "seriesname", "seriestitle", "show", "showname",
    "showtitle", "conference", "conferencename", "podcast", "podcastname", "podcasttitle",
    "meetup",
  ]
}
