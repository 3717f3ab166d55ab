import ChapterModel

/// A container that is open while lines are added.
struct BlockContainer {
  /// What it is, and how a further line goes on inside it.
  enum Kind: Equatable {
    /// A `>` goes on.
    case quote

    /// So many columns of blanks go on.
    case item(indent: Int)
  }

  /// What it is.
  let kind: Kind

  /// The index of its block.
  let block: Int

  /// Whether anything stands in it yet: an item that begins with a blank line ends at the next one.
  var isEmpty = true

  /// The list that another item directly in this container would belong to.
  var openList: OpenList?
}
