import ChapterModel
import FrontMatter

/// What a post's front matter says, in the model's terms.
struct HeaderFacts {
  private let root: Node

  /// The facts of a header's tree.
  init(_ root: Node) { self.root = root }

  /// The post's title.
  var title: String? { text(["title"]) }

  /// Who wrote it: `author` or `authors` as a name, a list, or maps with `name` and `bio`.
  var authors: [Author] {
    let node = ["author", "authors"].lazy.compactMap { root[$0] }.first
    return (node?.itemsOrSelf ?? []).compactMap { item in
      guard let name = item.text ?? item["name"]?.text else { return nil }
      return Author(name: name, bio: item["bio"]?.text)
    }
  }

  /// The event that it names.
  var eventName: String? { text(["event", "event_name", "series", "show", "conference"]) }

  /// Whether the site does not show it yet.
  var isDraft: Bool { root["draft"]?.flag == true || root["published"]?.flag == false }

  /// The language of its talks.
  var language: Language? { text(["language", "lang"]).flatMap { LanguageReader.read($0) } }

  /// The node of the first key that names a day.
  var dateNode: Node? {
    let keys = ["event_date", "date", "publishDate", "pubdate", "published"]
    return keys.lazy.compactMap { root[$0] }.first { $0.text != nil && $0.flag == nil }
  }

  /// The speakers of its only talk: names, or maps with `name` and what they do.
  var speakers: [Speaker] {
    ["speakers", "speaker", "guests", "hosts", "presenters"].flatMap { root[$0]?.itemsOrSelf ?? [] }
      .compactMap { item in
        if let line = item.text { return SpeakerReader.read(line) }
        guard let name = item["name"]?.text else { return nil }
        let affiliation = ["affiliation", "role", "title", "bio"].lazy.compactMap { item[$0]?.text }
        return Speaker(name: name, affiliation: affiliation.first)
      }
  }

  /// The videos that it names, each with its place within the header. A key that says YouTube takes
  /// an id, any other only a URL.
  var videos: [(link: VideoLink, node: Node)] {
    root.entries.flatMap { entry -> [(VideoLink, Node)] in
      guard let takesID = Self.videoKeys[entry.key.lowercased().filter { $0 != "_" && $0 != "-" }]
      else { return [] }
      return entry.value.itemsOrSelf.compactMap { item in
        let values = item.text.map { [$0] } ?? item.entries.compactMap(\.value.text)
        let link = values.lazy.compactMap { takesID ? VideoLink(idOrURL: $0) : VideoLink($0) }.first
        return link.map { ($0, item) }
      }
    }
  }

  private func text(_ keys: [String]) -> String? {
    let found = keys.lazy.compactMap { root[$0] }.compactMap { $0.text ?? $0["name"]?.text }
    return found.first { !$0.isEmpty }
  }

  /// The keys that hold a video, without `_` and `-`, and whether a bare id counts.
  private static let videoKeys: [String: Bool] = [
    "youtubeurl": true, "youtubeid": true, "youtubelink": true, "youtube": true,
    "youtubevideo": true, "youtubevideoid": true, "ytid": true, "yt": true, "videoid": true,
    "video": true, "videos": true, "videourl": false, "videolink": false, "media": false,
    "recording": false, "recordingurl": false, "url": false, "link": false,
  ]
}
