/// A post that nobody would write, of any size: a short recap and behind it one thing very often.
public struct OddShape: Sendable, CustomStringConvertible {
  /// What there is too much of.
  public let description: String

  /// How much of it a post may hold and still be read at once.
  public let count: Int

  /// The line that begins and ends the front matter which holds it, nil where the body does.
  var mark: String?

  private let body: @Sendable (Int) -> String

  /// A shape whose body is made by a closure.
  init(_ description: String, _ count: Int, body: @escaping @Sendable (Int) -> String) {
    self.description = description
    self.count = count
    self.body = body
  }

  /// A shape of one piece repeated; its name is the piece.
  init(_ piece: String, _ count: Int) {
    self.init(piece.debugDescription, count) { String(repeating: piece, count: $0) }
  }

  /// The post with so much of it.
  public func post(_ count: Int) -> [UInt8] {
    guard let mark else { return Array((Self.recap + "\n\n" + body(count) + "\n").utf8) }
    return Array("\(mark)\n\(body(count))\n\(mark)\n\(Self.recap)\n".utf8)
  }

  /// The titles of the chapters that the recap holds.
  public static let chapters = ["Början", "Mitten"]

  /// What stands first, one talk with two chapters.
  public static let recap = """
    # Söndagsmöte

    ## Första föredraget

    {{< youtube id="P9pO0fPGVeo" title="Öppning" >}}

    - [0:00](https://youtu.be/P9pO0fPGVeo?t=0) Början
    - [1:05](https://youtu.be/P9pO0fPGVeo?t=65) Mitten
    """
}
