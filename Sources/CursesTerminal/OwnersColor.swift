/// The eight colours that every terminal with colours has, by their numbers.
public enum OwnersColor: Int32, Hashable, Sendable, CaseIterable {
  case black, red, green, yellow, blue, magenta, cyan, white
}
