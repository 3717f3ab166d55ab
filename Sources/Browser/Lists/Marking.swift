/// How much of what a row stands for is marked.
enum Marking: Hashable {
  case none, some, all
}
