import Terminal

/// A link cut to a width so that what makes it this link stays: the video's id and the time.
///
/// `https://www.youtube.com/watch?v=ID&list=…&index=2&t=884s` loses the middle of its parameters
/// first, then what stands before the id.
enum LinkText {
  /// The link in at most so many cells.
  static func elided(_ link: String, to width: Int) -> DisplayText {
    let whole = DisplayText(link)
    guard whole.width > width else { return whole }
    let parts = split(link)
    let fixed = parts.site.count + parts.video.count + parts.time.count
    if fixed + 2 <= width {
      let kept = (width - fixed - 1) / 2
      return DisplayText(
        parts.site + parts.video + parts.rest.prefix(width - fixed - 1 - kept) + "…"
          + parts.rest.suffix(kept) + parts.time)
    }
    let room = width - 1 - parts.video.count - parts.time.count
    guard room >= 0 else { return whole.truncatedInMiddle(to: width, keeping: width / 2) }
    let gap = parts.rest.isEmpty ? "" : room >= parts.rest.count ? parts.rest : room > 0 ? "…" : ""
    return DisplayText("…" + parts.video + gap + parts.time)
  }

  /// A link's site, the part up to its first parameter's end, the parameters between, and its last
  /// parameter where that is a time.
  private static func split(
    _ link: String
  ) -> (site: String, video: String, rest: String, time: String) {
    let slash = link.lastIndex(of: "/").map { link.index(after: $0) } ?? link.startIndex
    let video = link[slash...].prefix { $0 != "&" }
    let parameters = link[video.endIndex...]
    let last = parameters.lastIndex(of: "&") ?? parameters.endIndex
    let isTime = parameters[last...].hasPrefix("&t=")
    return (
      String(link[..<slash]), String(video),
      String(isTime ? parameters[..<last] : parameters), String(isTime ? parameters[last...] : "")
    )
  }
}
