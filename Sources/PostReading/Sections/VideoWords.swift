import ChapterModel

/// Tells the text of a link that only says that a video is there, `Video`, `Watch the recording`,
/// `▶`, from one that names something.
enum VideoWords {
  /// Whether a text has no letters, or a word for a video and beside it only words that go with one.
  static func areAll(of text: String) -> Bool {
    guard text.utf8.count <= 80 else { return false }
    var (isEmpty, isNamed) = (true, false)
    let haveThem = text.allWords { word in
      isEmpty = false
      let isVideo = videoSet.contains(word)
      isNamed = isNamed || isVideo
      return isVideo || companionSet.contains(word)
    }
    return isEmpty || (haveThem && isNamed)
  }

  /// Whether a heading is no more than a name for its video: `Video recording`, `YouTube video`.
  static func areNoun(_ heading: String) -> Bool {
    !heading.isEmpty && heading.utf8.count <= 80 && wordCount(of: heading) <= 3
      && areAll(of: heading)
      && !heading.hasPrefix("watch") && !heading.hasPrefix("see")
  }

  /// How many words stand between the spaces of a text.
  private static func wordCount(of text: String) -> Int {
    let span = text.utf8Span.span
    return span.indices.count { span[$0] != 0x20 && ($0 == 0 || span[$0 - 1] == 0x20) }
  }

  /// Whether the text of a link into a playlist speaks of several videos: `all talks`.
  static func areSeveral(_ text: String) -> Bool {
    text.hasWord(where: plurals.contains)
  }

  private static let plurals: WordSet = [
    "playlist", "playlists", "videos", "talks", "sessions", "recordings", "streams",
    "presentations", "episodes", "series", "all", "lista", "wiedergabeliste", "vídeos", "vidéos",
    "vorträge", "aufzeichnungen", "charlas", "palestras", "conférences", "列表", "リスト",
  ]

  /// Whether a text only points: `here`, `this link`.
  static func onlyPoint(_ text: String) -> Bool {
    guard text.utf8.count <= 40 else { return false }
    return text.allWords(satisfy: pointers.contains)
  }

  private static let pointers: WordSet = [
    "here", "this", "link", "click", "it", "there", "the", "more", "youtube", "on", "vimeo",
    "peertube", "hier", "ici", "aquí", "aqui", "qui", "тут", "здесь", "こちら", "这里",
  ]

  private static let videoSet = WordSet(videos)

  private static let companionSet = WordSet(companions)

  /// The words for a video.
  static let videos: [String] = [
    "video", "watch", "recording", "livestream", "videorecording", "screencast", "videolink",
    "vod", "replay",
    "aufzeichnung", "aufnahme", "mitschnitt", "videoaufzeichnung", "vidéo", "enregistrement",
    "vídeo", "grabación", "gravação", "registrazione", "opname", "wideo", "nagranie", "záznam",
    "inspelning", "opptak", "optagelse", "tallenne", "videofelvétel", "felvétel",
    "видео", "запись", "відео", "запис", "βίντεο", "βιντεο", "וידאו", "视频", "視頻", "视频链接",
    "影片", "录像", "錄影", "動画", "ビデオ", "録画", "영상", "동영상", "비디오", "فيديو", "वीडियो",
  ]

  /// The words that go with one.
  static let companions: [String] = [
    "youtube", "vimeo", "peertube", "the", "a", "an", "this", "that", "it", "on", "of", "at", "to",
    "now", "here", "our", "full",
    "whole", "complete", "entire", "talk", "session", "presentation", "meeting", "demo",
    "demonstration", "stream", "live", "link", "see", "view", "play", "click", "day", "online",
    "recorded", "event", "keynote", "webinar", "episode", "again", "part", "and", "in", "for",
    "das", "der", "die", "zum", "ansehen", "anschauen", "la", "le", "el", "lien", "ici", "hier",
    "voir", "regarder", "ver", "aquí", "assistir",
  ]
}
