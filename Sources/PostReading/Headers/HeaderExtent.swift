public import FrontMatter

/// Where a post's front matter lies and where its body begins.
public struct HeaderExtent: Hashable, Sendable {
  /// The notation; nil without front matter, and where it never ends: `unclosed` has it then.
  public var format: HeaderFormat?

  /// The header's bytes, without the delimiter lines of YAML and TOML and with the braces of JSON;
  /// empty where there is none. Of front matter that never ends the lines that look like it.
  public var header: Range<Int>

  /// The offset at which the body begins.
  public var bodyStart: Int

  /// The notation of front matter that begins and never ends.
  public var unclosed: HeaderFormat?

  /// Whether the file begins with a byte order mark, at which Jekyll stops.
  public var hasByteOrderMark: Bool

  /// Whether the header's notation knows comments: all but JSON do.
  package var knowsComments: Bool { format == .yaml || format == .toml }

  /// No front matter: all from an offset on is body.
  public init(
    format: HeaderFormat? = nil, header: Range<Int>, bodyStart: Int,
    unclosed: HeaderFormat? = nil, hasByteOrderMark: Bool = false
  ) {
    self.format = format
    self.header = header
    self.bodyStart = bodyStart
    self.unclosed = unclosed
    self.hasByteOrderMark = hasByteOrderMark
  }
}
