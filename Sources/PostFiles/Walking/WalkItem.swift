/// What the walk has still to look at.
struct WalkItem {
  /// Where it is, as the named path spells it.
  let path: FilePath

  /// What it is.
  let kind: FileKind

  /// The folder without links below it that it lies in.
  let base: WalkBase

  /// The ignore files of the folders around it.
  let level: IgnoreLevel?

  /// Whether a person named it.
  var isNamed = false
}
