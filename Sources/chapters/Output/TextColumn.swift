import ChapterFormats

/// A column of an aligned list.
struct TextColumn: Hashable {
  /// How many blanks stand between two columns.
  static let gap = 2

  /// What the header calls it.
  let name: String

  /// How it looks in colours.
  var style = TextStyle.plain

  /// Whether its texts end in line, as numbers and times do.
  var isRightAligned = false

  /// Whether its texts may be cut where the line is too short.
  var isFlexible = false

  /// The columns of a list; what varies most comes last.
  static func columns(of kind: ListKind) -> [TextColumn] {
    switch kind {
    case .events:
      [
        TextColumn(name: "date", style: .muted),
        TextColumn(name: "talks", isRightAligned: true),
        TextColumn(name: "chapters", isRightAligned: true),
        TextColumn(name: "title", style: .bold, isFlexible: true),
      ]
    case .talks:
      [
        TextColumn(name: "video", style: .muted),
        TextColumn(name: "chapters", isRightAligned: true),
        TextColumn(name: "title", style: .bold, isFlexible: true),
        TextColumn(name: "speakers", isFlexible: true),
      ]
    case .chapters:
      [
        TextColumn(name: "start", style: .time, isRightAligned: true),
        TextColumn(name: "title", style: .bold, isFlexible: true),
        TextColumn(name: "talk", style: .muted, isFlexible: true),
      ]
    }
  }
}
