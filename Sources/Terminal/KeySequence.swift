/// Keys that are pressed one after another, such as `g g`; most often one alone.
public struct KeySequence: Hashable, Sendable {
  /// The keys in order, never none.
  public let keys: [Key]

  /// A sequence of keys; nil of none.
  public init?(_ keys: [Key]) {
    guard !keys.isEmpty else { return nil }
    self.keys = keys
  }

  /// The sequence that a text names: keys as ``Key/init(name:)`` reads them, with blanks between them.
  ///
  /// - Throws: what is wrong with it, naming the key.
  public init(name: String) throws(KeyNameError) {
    let words = name.split { $0 == " " || $0 == "\t" }
    guard !words.isEmpty else {
      throw KeyNameError(
        message: name.isEmpty ? "no key is named" : "no key is named: the blank is Space")
    }
    var keys: [Key] = []
    for word in words { keys.append(try Key(name: String(word))) }
    self.keys = keys
  }
}

extension KeySequence: CustomStringConvertible {
  /// The keys' names with a blank between two of them, which reads back as the same sequence.
  public var description: String { keys.map(\.description).joined(separator: " ") }
}
