/// A host besides YouTube that serves videos at a name of its own.
enum ServiceHost {
  /// `vimeo.com`, and `player.vimeo.com` for iframes.
  case vimeo

  /// `media.ccc.de`.
  case mediaCCC

  /// The service that answers at a host, nil for any other; labels are compared, never suffixes.
  init?(_ text: Span<UInt8>, in host: Range<Int>) {
    switch host.count {
    case 9 where text.spells("vimeo.com", in: host): self = .vimeo
    case 13 where text.spells("www.vimeo.com", in: host): self = .vimeo
    case 16 where text.spells("player.vimeo.com", in: host): self = .vimeo
    case 12 where text.spells("media.ccc.de", in: host): self = .mediaCCC
    default: return nil
    }
  }
}
