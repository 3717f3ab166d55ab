/// A key that `PlainHeader` knows.
enum PlainHeaderKey: Int {
  case title
  case date
  case author
  case draft

  // What follows says nothing of talks: no reader of headers looks at these keys, but to see that their
  // values are neither recordings nor lists of chapters.
  case type
  case layout
  case post
  case image
  case images
  case tags
  case categories
  case category
  case slug
  case weight
  case description
  case summary
  case excerpt
  case keywords
  case featured
  case permalink
  case lastmod

  /// Whether it says nothing of talks.
  var isSilent: Bool { rawValue > Self.draft.rawValue }

  /// The key whose name a range spells.
  init?(_ text: Span<UInt8>, in name: Range<Int>) {
    guard let key = Self.names[text, name] else { return nil }
    self = key
  }

  // Written out: to describe a case is to look its name up by reflection, which for all of them took as
  // long as reading the first post (measured).
  private static let names = WordTable<PlainHeaderKey>([
    ("title", .title), ("date", .date), ("author", .author), ("draft", .draft), ("type", .type),
    ("layout", .layout), ("post", .post), ("image", .image), ("images", .images), ("tags", .tags),
    ("categories", .categories), ("category", .category), ("slug", .slug), ("weight", .weight),
    ("description", .description), ("summary", .summary), ("excerpt", .excerpt),
    ("keywords", .keywords), ("featured", .featured), ("permalink", .permalink),
    ("lastmod", .lastmod),
  ])
}
