import ChapterModel

/// The leaf that a further line may go on.
enum OpenLeaf {
  case none
  case paragraph(Range<Int>)
  case fence(CodeFence, Range<Int>)
  case indentedCode(Range<Int>)
  case html(HTMLBlock, Range<Int>)
  case module(Range<Int>)
  case table
}
