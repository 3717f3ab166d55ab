import ChapterModel

/// Puts the translations of a post together: files that differ in nothing but a language of their
/// paths and tell of the same videos are one post, and their talks language variants.
///
/// What is shown is the post whose path names no language, else the English one, else the first by
/// language. It costs one pass, and a sort of the posts that have translations.
enum Translations {
  /// The posts with each translation joined to its original.
  static func joined(_ posts: [Post]) -> [Post] {
    var groups: [String: [Int]] = [:]
    var languages: [Int: LanguageCode] = [:]
    var known = PathLanguages()
    for (index, post) in posts.enumerated() where !post.talks.isEmpty {
      languages[index] = known.language(of: post.path)
    }
    guard !languages.isEmpty else { return posts }
    for (index, post) in posts.enumerated() where !post.talks.isEmpty {
      groups[PostPath(post.path).translationKey, default: []].append(index)
    }
    var joined = posts
    var hidden: Set<Int> = []
    for group in groups.values
    where group.count > 1 && group.contains(where: { languages[$0] != nil }) {
      let order = group.sorted { rank($0, posts, languages) < rank($1, posts, languages) }
      join(order, of: posts, languages, into: &joined, hiding: &hidden)
    }
    return joined.enumerated().filter { !hidden.contains($0.offset) }.map(\.element)
  }

  private static func join(
    _ order: [Int], of posts: [Post], _ languages: [Int: LanguageCode], into joined: inout [Post],
    hiding hidden: inout Set<Int>
  ) {
    var originals: [Int] = []
    for index in order {
      let original = originals.first { original in
        languages[original] != languages[index] && videos(posts[original]) == videos(posts[index])
          && !videos(posts[index]).isEmpty
      }
      guard let original else {
        originals.append(index)
        continue
      }
      hidden.insert(index)
      for (place, var talk) in posts[index].talks.enumerated() {
        talk.language =
          talk.language ?? languages[index].map { Language(text: $0.text, code: $0.language) }
        joined[original].talks[place].translations.append(talk)
      }
    }
  }

  /// The ids of the videos in the order of the talks.
  private static func videos(_ post: Post) -> [String] {
    post.talks.compactMap { $0.videos.first?.id }
  }

  /// What stands first: no language, English, then by code and path.
  private static func rank(
    _ index: Int, _ posts: [Post], _ languages: [Int: LanguageCode]
  ) -> (Int, String, String) {
    guard let language = languages[index] else { return (0, "", posts[index].path) }
    return (language.language == "en" ? 1 : 2, language.text, posts[index].path)
  }
}
