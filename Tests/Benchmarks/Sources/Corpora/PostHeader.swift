/// The front matter of a made post, and where the post lies.
struct PostHeader {
  let title: String
  let author: Person
  /// `YYYY-MM-DD`.
  let date: String
  let slug: String

  /// Where the post lies below the folder of its corpus: `2019/2019-04-02-recap-17.md`.
  var path: String { "\(year)/\(date)-\(slug).md" }

  /// The year and so the folder.
  var year: Substring { date.prefix(4) }

  /// The lines of the front matter and the first heading.
  var lines: [String] {
    [
      "---", "title: \"\(title)\"", "date: \(date)", "type: blog", "author:",
      "  name: \"\(author.name)\"", "  bio: \"\(author.role), \(author.organisation)\"",
      "  image: /people/\(slug).jpeg", "images:", "  - /pictures/\(year)/\(date)-\(slug).png",
      "summary: \"\(title), told by \(author.name)\"", "---", "", "# \(title)", "",
    ]
  }
}
