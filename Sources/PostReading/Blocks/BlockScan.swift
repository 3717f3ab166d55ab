/// What the block scanner finds.
struct BlockScan {
  /// The blocks in the order in which they begin; a container stands before what it holds.
  var blocks: [Block] = []

  /// The link reference definitions by folded label; of two with one label the first counts.
  var definitions: [String: LinkTarget] = [:]

  /// The calls that are blocks of their own, such as AsciiDoc's `video::ID[youtube]`, in the order
  /// written; Markdown's shortcodes are found before.
  var calls: [Shortcode] = []
}
