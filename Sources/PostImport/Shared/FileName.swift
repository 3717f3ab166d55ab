import ChapterModel
import PostReading

/// What the name of an input says.
struct FileName: Hashable {
  /// The path as named.
  let path: String

  /// The id of its post, as a post of that name would have.
  let id: String

  /// The name without ending, and without the video's id that yt-dlp puts there; empty for standard
  /// input.
  let title: String

  /// The video whose id stands in brackets at the name's end, as yt-dlp puts it: `Titel
  /// [P9pO0fPGVeo].description`.
  let link: VideoLink?

  /// Reads a path.
  init(_ path: String) {
    self.path = path
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    let ending = Self.endings.first { name.lowercased().hasSuffix($0) }
    let whole = ending.map { String(name.dropLast($0.count)) } ?? name
    let stem = ending == nil ? FileStem(name).stem : whole
    if stem.last == "]", let open = stem.lastIndex(of: "["),
      VideoID.isPlausible(stem[stem.index(after: open)...].dropLast())
    {
      link = VideoLink(videoID: String(stem[stem.index(after: open)...].dropLast()))
      title = String(stem[..<open].reversed().drop { $0 == " " }.reversed())
    } else {
      link = nil
      title = name.hasPrefix("<") ? "" : stem
    }
    id = PostID.read(ending == nil ? path : String(path.dropLast(ending?.count ?? 0)))
  }

  /// A post of that name without talks.
  var emptyPost: Post { Post(id: id, path: path, title: title) }

  private static let endings: [String] = {
    let all = ImportFormat.allCases.flatMap(\.fileEndings)
    return Set(all).sorted { ($0.count, $0) > ($1.count, $1) }
  }()
}
