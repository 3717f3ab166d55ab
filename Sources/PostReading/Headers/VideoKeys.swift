/// The keys that name a post's video, folded as `HeaderKeys` folds them.
enum VideoKeys {
  /// What a key's value may be.
  enum Kind {
    /// An id of YouTube, or a URL.
    case youTube

    /// An id of YouTube, or a URL, or a mapping with one: the key says no host.
    case video

    /// A URL alone: the key may hold any.
    case url

    /// The number of a video at Vimeo, or a URL.
    case vimeo

    /// A mapping whose keys name videos.
    case container
  }

  /// What a key may hold; nil where it names no video.
  static func kind(of key: String) -> Kind? {
    if let kind = kinds[key] { return kind }
    if key.holds("youtu") || key.hasPrefix("ytvideo") {
      return others.contains(where: key.holds) ? nil : .youTube
    }
    return key.holds("vimeo") && !others.contains(where: key.holds) ? .vimeo : nil
  }

  /// The keys of lists whose videos are each a talk, where no other key names one.
  static let lists: WordSet = ["videos", "talks", "recordings", "youtubevideos"]

  /// The keys of an address or id within a video's own mapping, best first.
  static let addresses = [
    "youtube", "youtubeid", "youtubeurl", "id", "videoid", "url", "videourl", "src", "link", "href",
    "embed", "embedurl", "video", "code", "key",
  ]

  private static let kinds = WordTable<Kind>([
    ("youtube", .youTube), ("yt", .youTube), ("ytid", .youTube), ("video", .video),
    ("videoid", .video),
    ("featuredvideo", .video), ("mainvideo", .video), ("videoembed", .url), ("embed", .video),
    ("videourl", .url), ("videolink", .url), ("videosrc", .url), ("videouri", .url),
    ("media", .url),
    ("mediaurl", .url), ("medialink", .url), ("recording", .url), ("recordingurl", .url),
    ("recordinglink", .url), ("url", .url), ("link", .url), ("watch", .url), ("watchurl", .url),
    ("embedurl", .url), ("vod", .url), ("vodurl", .url), ("replay", .url), ("replayurl", .url),
    ("livestream", .url), ("livestreamurl", .url), ("stream", .url), ("streamurl", .url),
    ("externalurl", .url), ("externallink", .url), ("peertube", .url), ("vimeo", .vimeo),
    ("vimeoid", .vimeo), ("ids", .container), ("links", .container), ("episode", .container),
    ("podcast", .container), ("talk", .container), ("session", .container),
  ])

  /// Parts of keys that name a channel, a picture, or anything but the post's own video.
  private static let others: [StaticString] = [
    "channel", "playlist", "user", "handle", "subscri", "thumb", "image", "poster", "title",
    "description", "count", "views", "likes", "chapters", "timestamps", "start", "end", "duration",
    "author", "category", "tags", "comment", "trailer", "teaser", "related", "privacy", "status",
  ]
}
