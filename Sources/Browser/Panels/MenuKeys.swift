/// Keys for the rows of a menu that has too many to name each by hand.
struct MenuKeys {
  /// Keys that move and leave in a menu, as in the lists.
  private var taken: Set<Character> = ["j", "k", "g", "G", "q", "Q", "?", "M"]

  /// The first letter of a name that is still free, else any letter or digit; a blank where none is.
  mutating func next(for name: String) -> Character {
    let others = "abcdefhilmnoprstuvwxyz0123456789ABCDEFHIKLNOPRSTUVWXYZ"
    let key = (name.lowercased() + others).first { !taken.contains($0) && $0 != "-" } ?? " "
    taken.insert(key)
    return key
  }
}
