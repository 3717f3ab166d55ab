/// The kind of system whose programs are at hand.
public enum Platform: Hashable, Sendable {
  /// macOS: `pbcopy`, `open`.
  case macOS

  /// Linux and other systems with a freedesktop.org desktop: `xdg-open`, `wl-copy`, `xclip`.
  case linux

  /// The platform that this was built for.
  public static var current: Platform {
    #if os(macOS)
    .macOS
    #else
    .linux
    #endif
  }
}
