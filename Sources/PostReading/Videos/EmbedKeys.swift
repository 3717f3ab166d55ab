/// The names of parameters and attributes that hold a video.
enum EmbedKeys {
  /// Those that hold ids, or URLs as well, the surest first.
  static let ids = [
    "youtubeid", "youtube", "vimeoid", "vimeo", "videoid", "id", "v", "video", "code", "embed",
    "ytid", "yt", "uuid",
  ]

  /// Those that hold URLs, of which some people write ids.
  static let urls = ["url", "src", "uri", "source", "mp4", "file"]

  /// Those that lead somewhere rather than to embed something.
  static let links = ["link", "href"]

  /// Those of a tag that loads its player later.
  static let sources = ["src", "data-src", "data-lazy-src", "data-url"]

  /// A name as these lists have it: small letters, without `-` and `_`.
  static func folded(_ name: String) -> String {
    if name.utf8.allSatisfy({ $0 &- 97 < 26 }) { return name }
    return name.lowercased().filter { $0 != "-" && $0 != "_" }
  }

  /// How sure a folded name is to hold the video, the surest 0; nil for others.
  static func order(of name: String) -> Int? { orders[name] }

  private static let orders = Dictionary(
    uniqueKeysWithValues: (ids + urls + links).enumerated().map { ($1, $0) })
}
