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
    name.lowercased().filter { $0 != "-" && $0 != "_" }
  }
}
