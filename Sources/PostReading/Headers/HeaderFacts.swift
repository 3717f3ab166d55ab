import ChapterModel
import FrontMatter

/// What a post's front matter says, in the model's terms.
struct HeaderFacts {
  private let keys: HeaderKeys

  /// Where its values stand in the file.
  let places: HeaderPlaces

  /// The facts of a header's tree.
  init(_ root: Node, places: HeaderPlaces) {
    keys = HeaderKeys(header: root)
    self.places = places
  }

  /// The post's title; of one in several languages the first.
  var title: String? {
    guard let node = keys["title"] ?? keys["pagetitle"] else { return nil }
    let written = node.text ?? node.entries.lazy.compactMap(\.value.text).first
    return written.flatMap { HeaderText.line($0) }
  }

  /// Who wrote it: `author` or `authors` as a name, a list, or maps with `name` and `bio`.
  var authors: [Author] {
    (keys.first(["author", "authors"])?.itemsOrSelf ?? []).compactMap { item in
      guard let name = item.text ?? item["name"]?.text else { return nil }
      return Author(name: name, bio: item["bio"]?.text)
    }
  }

  /// The event that it names.
  var eventName: String? { EventName.read(keys) }

  /// Whether the site does not show it yet.
  var isDraft: Bool { keys["draft"]?.flag == true || keys["published"]?.flag == false }

  /// The language of its talks.
  var language: Language? {
    keys.text(["language", "lang", "locale"]).flatMap { LanguageReader.read($0) }
  }

  /// The values of the keys that may name its day, best first.
  var dateNodes: [Node] {
    let ofEvent = keys["event"].flatMap { HeaderKeys($0)["date"] }
    let nodes = [ofEvent].compactMap(\.self) + keys.present(Self.dates)
    return nodes.flatMap { node in
      node.itemsOrSelf.flatMap { item in item.text == nil ? item.entries.map(\.value) : [item] }
    }
    .filter { $0.text != nil && $0.flag == nil }
  }

  private static let dates: KeyNames = [
    "eventdate", "date", "publishdate", "pubdate", "published", "publishedat", "publishedon",
    "publicationdate", "datepublished", "dateadded",
  ]

  /// The speakers of its only talk.
  var speakers: [Speaker] { HeaderSpeakers.read(keys) }

  /// Its videos, recording and chapters.
  var media: HeaderMedia { HeaderMedia(keys, places: places) }
}
