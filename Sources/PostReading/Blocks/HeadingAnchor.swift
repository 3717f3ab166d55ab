import ChapterModel

/// The anchor or class that site generators take from the end of a heading: `{#id}`, `{.class}`,
/// `{: #id}`, and `{/*id*/}` of MDX.
enum HeadingAnchor {
  /// A title without it.
  static func removed(from title: String) -> String {
    guard title.hasSuffix("}"), let open = title.lastIndex(of: "{") else { return title }
    let sign = title[title.index(after: open)...].first ?? "}"
    guard "#.:/".contains(sign) else { return title }
    return String(title[..<open].trimmingBlanks())
  }
}
