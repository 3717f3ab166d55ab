/// A program of others that isn't installed.
struct MissingPeer: Error, CustomStringConvertible {
  /// Which one.
  let peer: Peer

  var description: String { "\(peer.rawValue) is not installed" }
}
