import ChapterModel

/// A video that makes a talk, and the section that is the talk's.
struct TalkSeed {
  /// The index of the section.
  var section: Int

  /// Where the video is named.
  var mention: VideoMention

  /// Its place among the talks of the section, from 1 on; nil where it is the only one.
  var number: Int?
}
